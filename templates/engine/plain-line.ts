import type { AttributedString, Attributes, Font, Glyph, Run } from '#textkit';

/** A stretch in one look, with the font that sets it; `to` is not counted. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly attributes: Attributes;
  readonly font: Font;
};

const SPACE = 0x20;
const ALIGNMENT: Readonly<Record<string, number>> = { center: 0.5, right: 1 };

/** A line as the renderer reads it, its box and width known. */
type PlainLine = AttributedString & Required<Pick<AttributedString, 'box' | 'xAdvance'>>;

/** One line of text set in one box, as the library describes it to the renderer. */
export function plainLine(
  text: string,
  stretches: readonly Stretch[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): PlainLine {
  const runs = stretches.map((stretch) => runOf(text, stretch));
  const string = text.endsWith('\n') ? text.slice(0, -1) : text;
  const height = highest(runs, (run) => run.height ?? 0);
  const xAdvance = sum(runs.map((run) => run.xAdvance ?? 0));
  const overflowLeft = blankWidth(runs, false);
  const overflowRight = blankWidth(runs, true);
  const outer = width + overflowLeft + overflowRight;
  const factor = ALIGNMENT[stretches[0]?.attributes.align ?? ''] ?? 0;
  const box = {
    x: x - overflowLeft + Math.max(0, outer - xAdvance) * factor,
    y,
    width: outer,
    height,
  };
  const ascent = highest(runs, (run) => run.ascent);
  return { string, runs, box, overflowLeft, overflowRight, decorationLines: [], ascent, xAdvance };
}

type SetRun = Run & { readonly ascent: number };

/** A line feed is set with its line, as the library does, and then taken off. */
function runOf(text: string, { from, to, attributes, font }: Stretch): SetRun {
  const { fontSize = 12, characterSpacing = 0, lineHeight } = attributes;
  const end = text[to - 1] === '\n' ? to - 1 : to;
  const scale = fontSize / font.unitsPerEm;
  const shaped = font.layout(text.slice(from, to));
  const positions = shaped.positions.slice(0, end - from).map(({ xAdvance }) => ({
    xAdvance: xAdvance * scale + characterSpacing,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  const ascent = font.ascent * scale;
  const descent = font.descent * scale;
  return {
    start: from,
    end,
    attributes: { ...attributes, font: [font], scale },
    glyphs: shaped.glyphs.slice(0, end - from),
    positions,
    xAdvance: sum(positions.map((position) => position.xAdvance)),
    height: lineHeight || font.lineGap * scale + ascent - descent,
    ascent,
    descent,
  };
}

const isBlank = ({ codePoints }: Glyph): boolean => codePoints.includes(SPACE);

/** How wide the white space is before the first letter, or after the last one. */
function blankWidth(runs: readonly SetRun[], isAtEnd: boolean): number {
  let width = 0;
  for (const run of isAtEnd ? runs.toReversed() : runs) {
    const { glyphs = [] } = run;
    const blanks = countOfBlanks(glyphs, isAtEnd);
    width += widthOfBlanks(run, blanks, isAtEnd);
    if (blanks < glyphs.length || glyphs.length === 0) break;
  }
  return width;
}

/** Added up in the order in which the library adds them: sums of fractions depend on it. */
function widthOfBlanks({ positions = [] }: SetRun, count: number, isAtEnd: boolean): number {
  const blanks = isAtEnd
    ? positions.slice(positions.length - count).toReversed()
    : positions.slice(0, count);
  return sum(blanks.map(({ xAdvance }) => xAdvance));
}

function countOfBlanks(glyphs: readonly Glyph[], isAtEnd: boolean): number {
  const letter = isAtEnd
    ? glyphs.findLastIndex((glyph) => !isBlank(glyph))
    : glyphs.findIndex((glyph) => !isBlank(glyph));
  if (letter === -1) return glyphs.length;
  return isAtEnd ? glyphs.length - 1 - letter : letter;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const highest = (runs: readonly SetRun[], of: (run: SetRun) => number): number =>
  runs.reduce((most, run) => Math.max(most, of(run)), 0);
