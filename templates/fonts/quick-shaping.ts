import type { Font } from '#textkit';

type Shaped = ReturnType<Font['layout']>;

const LINE_FEED = 0x0a;

/**
 * Lets a font without OpenType tables be set from what is known of each pair of letters, instead of being analysed
 * again for each line. A line feed gets no width here: the library would look for it in Helvetica, which no letter
 * embeds.
 */
export function shapeQuickly(font: Font): void {
  const hasGlyph = once(font.hasGlyphForCodePoint.bind(font));
  const glyphOf = once(font.glyphForCodePoint.bind(font));
  const shape = font.layout.bind(font);
  const known = advances(shape);
  // Space and no-break space share a glyph, which keeps the name of whichever was asked for first.
  glyphOf(0x20);
  font.hasGlyphForCodePoint = (codePoint: number) => codePoint === LINE_FEED || hasGlyph(codePoint);
  font.layout = (text) => {
    const codePoints = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    const glyphs = codePoints.map(glyphOf);
    const positions = codePoints.map((codePoint, index) =>
      positionOf(known(codePoint, codePoints[index + 1])),
    );
    const advanceWidth = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return { glyphs, positions, advanceWidth };
  };
}

/** The same question about a letter is asked of the file once. */
function once<Answer>(ask: (codePoint: number) => Answer): (codePoint: number) => Answer {
  const kept = new Map<number, Answer>();
  return (codePoint) => {
    const known = kept.get(codePoint);
    if (known !== undefined) return known;
    const answer = ask(codePoint);
    kept.set(codePoint, answer);
    return answer;
  };
}

const positionOf = (xAdvance: number): Shaped['positions'][number] => ({
  xAdvance,
  yAdvance: 0,
  xOffset: 0,
  yOffset: 0,
});

/** How far each letter takes the pen, by the letter that follows: the font's own kerning, looked up once. */
function advances(shape: Font['layout']) {
  const kept = new Map<number, number>();
  return (letter: number, next = LINE_FEED): number => {
    if (letter === LINE_FEED) return 0;
    const pair = letter * 0x20_0000 + next;
    const before = kept.get(pair);
    if (before !== undefined) return before;
    const text = next === LINE_FEED ? [letter] : [letter, next];
    const advance = shape(String.fromCodePoint(...text)).positions[0]?.xAdvance ?? 0;
    kept.set(pair, advance);
    return advance;
  };
}
