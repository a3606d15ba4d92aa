import type { RichText, Span } from './rich-text.ts';

/** Width of a text in thousandths of the type size. */
export type Measure = (text: string, bold: boolean) => number;

/** A line length: width of the column and size of the type, in points. */
export type Column = { readonly width: number; readonly size: number };

/** What stands between two ordinary spaces: never broken, and possibly in two weights ("12,00 €" bold, then ","). */
type Word = RichText;

const KERNING_SLACK = 0.4;

/**
 * Sets a paragraph ragged right: lines are full, never squeezed, never hyphenated, and the last one is
 * never a lone word. (The library's own breaker shrinks spaces to win a word, and may add a hyphen where
 * bold text ends.)
 */
export function breakLines(text: RichText, { width, size }: Column, measure: Measure): RichText {
  const limit = ((width - KERNING_SLACK) * 1000) / size;
  const words = wordsOf(text).map((word) => ({ word, width: widthOf(word, measure) }));
  const space = measure(' ', false);
  const lines: Word[][] = [];
  let room = 0;
  for (const { word, width: needed } of words) {
    const line = lines.at(-1);
    if (line && needed + space <= room) {
      line.push(word);
      room -= needed + space;
    } else {
      lines.push([word]);
      room = limit - needed;
    }
  }
  return joined(withoutWidow(lines));
}

const widthOf = (word: Word, measure: Measure) =>
  word.reduce((sum, { text, bold }) => sum + measure(text, bold), 0);

/** Splits at ordinary spaces; pieces of several weights that touch stay one word. */
function wordsOf(text: RichText): readonly Word[] {
  const words: Span[][] = [[]];
  for (const { text: stretch, bold } of text) {
    const [start = '', ...others] = stretch.split(' ');
    words.at(-1)?.push({ text: start, bold });
    words.push(...others.map((piece) => [{ text: piece, bold }]));
  }
  return words
    .map((word) => word.filter((piece) => piece.text !== ''))
    .filter((word) => word.length > 0);
}

/** A last line of one word takes a second one from the line above. */
function withoutWidow(lines: readonly Word[][]): readonly Word[][] {
  const last = lines.at(-1);
  const above = lines.at(-2);
  if (last?.length !== 1 || above === undefined || above.length < 4) return lines;
  return [...lines.slice(0, -2), above.slice(0, -1), [...above.slice(-1), ...last]];
}

const plain = (text: string): Span => ({ text, bold: false });

function joined(lines: readonly Word[][]): RichText {
  return lines.flatMap((line, row) => [
    ...(row === 0 ? [] : [plain('\n')]),
    ...line.flatMap((word, index) => (index === 0 ? word : [plain(' '), ...word])),
  ]);
}
