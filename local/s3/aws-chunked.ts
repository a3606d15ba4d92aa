import { ServiceError } from '../wire/service-error.ts';

export type DecodedBody = {
  readonly body: Buffer;
  /** Headers sent after the body, such as its checksum. */
  readonly trailers: Readonly<Record<string, string>>;
};

/** Undoes `aws-chunked`: sizes in hexadecimal before each chunk, then a chunk of nothing, then the trailing headers. */
export function decodeAwsChunked(encoded: Buffer): DecodedBody {
  const chunks: Buffer[] = [];
  let position = 0;
  for (;;) {
    const lineEnd = encoded.indexOf('\r\n', position);
    if (lineEnd < 0) throw incomplete();
    const [sizeText = ''] = encoded.toString('latin1', position, lineEnd).split(';');
    const size = Number.parseInt(sizeText, 16);
    const start = lineEnd + 2;
    if (Number.isNaN(size) || start + size > encoded.length) throw incomplete();
    if (size === 0) {
      return {
        body: Buffer.concat(chunks),
        trailers: trailersOf(encoded.toString('latin1', start)),
      };
    }
    chunks.push(encoded.subarray(start, start + size));
    position = start + size + 2;
  }
}

function trailersOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split('\r\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

function incomplete(): ServiceError {
  return new ServiceError('IncompleteBody', 'The request body terminated unexpectedly');
}
