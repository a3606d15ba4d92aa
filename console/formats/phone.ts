const NO_BREAK = '\u00a0';
const FRENCH = /^(?:\+33|0)([1-9])(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** A telephone number as it is dialled in France, in pairs: `06 39 98 10 20`. Whatever else it is stays as it was written. */
export function phone(to: string): string {
  const found = FRENCH.exec(to.replaceAll(/[\s\u00a0.]/g, ''));
  if (!found) return to;
  const [, first, ...pairs] = found;
  return [`0${first}`, ...pairs].join(NO_BREAK);
}
