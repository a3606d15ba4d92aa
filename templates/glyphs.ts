import { coreRanges, fullRanges } from './fonts/coverage.ts';

type Ranges = typeof coreRanges;

const holds = (ranges: Ranges, point: number) =>
  ranges.some(([first, last]) => point >= first && point <= last);

/** The facts name a character the letter font cannot print. Nothing is sent with a wrong glyph. */
export class GlyphMissingError extends Error {
  override readonly name = 'GlyphMissingError';
  constructor(character: string, text: string) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    super(`the letter font has no glyph for U+${code} in ${JSON.stringify(text)}`);
  }
}

/** Whether the small font prints the whole text. */
export const holdsCore = (text: string): boolean =>
  PLAIN.test(text) ||
  [...text].every((character) => holds(coreRanges, character.codePointAt(0) ?? 0));

/** Most texts are plain ASCII: no need to look each character up. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Whether the texts need the full font; throws when even that one lacks a glyph. */
export function needsFullFont(texts: Iterable<string>): boolean {
  const beyond = [...texts].flatMap((text) =>
    beyondCore(text).map((character) => ({ text, character })),
  );
  const missing = beyond.find(({ character }) => !holds(fullRanges, character.codePointAt(0) ?? 0));
  if (missing) throw new GlyphMissingError(missing.character, missing.text);
  return beyond.length > 0;
}

const beyondCore = (text: string): readonly string[] =>
  holdsCore(text) ? [] : [...text].filter((character) => !holdsCore(character));
