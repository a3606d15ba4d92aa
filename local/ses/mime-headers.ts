export type MimeHeader = { readonly name: string; readonly value: string };

const blankLine = /\r?\n\r?\n/;
/** Nobody's letter has more header than this; what follows may be megabytes of attachment. */
const maxHeaderBytes = 64 * 1024;

/** The header of a message, unfolded, in its order. */
export function mimeHeaders(raw: Buffer): readonly MimeHeader[] {
  const [head = ''] = raw.subarray(0, maxHeaderBytes).toString('utf8').split(blankLine, 1);
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      if (colon <= 0) return [];
      return [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
    });
}

export function headerValue(headers: readonly MimeHeader[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}
