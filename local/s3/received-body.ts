import { decodeAwsChunked } from './aws-chunked.ts';
import { checkDigests } from './checksums.ts';
import { keptHeaders, single } from './kept-headers.ts';
import type { S3Request } from './request.ts';

/** The object itself, whichever way it was sent, and the headers to keep with it. */
export function receivedBody({ headers, body: sent }: S3Request) {
  const isChunked = String(headers['content-encoding'] ?? '').includes('aws-chunked');
  const { body, trailers } = isChunked ? decodeAwsChunked(sent) : { body: sent, trailers: {} };
  const kept = { ...keptHeaders(headers), ...trailers };
  checkDigests(body, { ...kept, ...single(headers, ['content-md5']) });
  return { body, kept };
}
