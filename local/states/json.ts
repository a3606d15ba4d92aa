export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses text that this module wrote, or checked, itself. */
export function parseJson(text: string): unknown {
  return JSON.parse(text);
}

/** Parses text that came from outside; gives the parser's complaint where it is not JSON. */
export function tryParseJson(
  text: string,
):
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly why: string } {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Re-serialises JSON text without its white space. */
export function compactJson(text: string): string {
  return JSON.stringify(parseJson(text));
}

const stringOrSpace = /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g;

/** Takes the white space out of JSON text and leaves all else, such as the `.0` of a number. */
export function withoutSpace(text: string): string {
  return text.replaceAll(stringOrSpace, (_, string: string | undefined) => string ?? '');
}
