const MARKS = /\p{Diacritic}/gu;
/** Longer than any number that people give to their papers. */
const DIGITS = 16;

/** Without accents or capitals, so that `menez` finds `Ménez`. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase();

const keys = new Map<string, string>();

/** A text by which people's order is the order of characters: accents and capitals apart, 9 before 10. Made once for each text. */
export function orderKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = folded(text).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
  keys.set(text, key);
  return key;
}
