import layoutEngine, {
  type AttributedString,
  type Attributes,
  type Container,
  type Paragraph,
} from '#textkit';
import { plainLine, type Stretch } from './plain-line.ts';

// biome-ignore lint/performance/noReExportAll: it takes the place of the library
// biome-ignore lint/performance/noBarrelFile: it takes the place of the library
export * from '#textkit';

type Arguments = Parameters<ReturnType<typeof layoutEngine>>;

/**
 * Stands in for the text engine of react-pdf in the bundle. The lines of a letter are broken before it is laid out, in
 * one direction and one script; in such text the library's analysis finds nothing and its breaker breaks nothing.
 * What is not so plain, or does not fit its box, goes to the library itself. The lines are the same, byte for byte.
 */
// biome-ignore lint/style/noDefaultExport: it takes the place of a default export
export default function quickEngine(engines: Parameters<typeof layoutEngine>[0]) {
  const library = layoutEngine(engines);
  return (...[text, container, options]: Arguments): readonly Paragraph[] =>
    plainParagraphs(text, container) ?? library(text, container, options);
}

/** One paragraph of one line for each line of the text; `undefined` where the library must look. */
function plainParagraphs(
  { string, runs }: AttributedString,
  container: Container,
): readonly Paragraph[] | undefined {
  const { maxLines, exclusions } = container;
  if (maxLines !== undefined || exclusions !== undefined || string === '') return undefined;
  const stretches = runs.map(({ start, end, attributes }) =>
    plainStretch(string.slice(start, end), start, attributes),
  );
  return stretches.every((stretch) => stretch !== undefined)
    ? stacked(string, stretches, container)
    : undefined;
}

function stacked(
  string: string,
  stretches: readonly Stretch[],
  { x, y, width, height }: Container,
): readonly Paragraph[] | undefined {
  const paragraphs: Paragraph[] = [];
  let top = y;
  for (const [from, to] of linesOf(string)) {
    const text = string.slice(from, to);
    const line = plainLine(text, within(stretches, from, to, text), { x, y: top, width });
    top += line.box.height;
    if (line.xAdvance > width || top > y + height) return undefined;
    paragraphs.push([line]);
  }
  return paragraphs;
}

/** Where each line starts and ends, its line feed included. */
function linesOf(string: string): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let start = 0;
  while (start < string.length) {
    const feed = string.indexOf('\n', start);
    const end = feed === -1 ? string.length : feed + 1;
    lines.push([start, end]);
    start = end;
  }
  return lines;
}

const FIRST_LATIN = /\p{Script=Latin}/u;

/** The stretches of one line, counted from its start; the library starts a new one at the first letter. */
function within(
  stretches: readonly Stretch[],
  from: number,
  to: number,
  text: string,
): readonly Stretch[] {
  const letter = text.search(FIRST_LATIN);
  return stretches
    .filter((stretch) => stretch.from < to && stretch.to > from)
    .map((stretch) => ({
      ...stretch,
      from: Math.max(stretch.from, from) - from,
      to: Math.min(stretch.to, to) - from,
    }))
    .flatMap((stretch) => cutAt(stretch, letter));
}

const cutAt = (stretch: Stretch, at: number): readonly Stretch[] =>
  at > stretch.from && at < stretch.to
    ? [
        { ...stretch, to: at },
        { ...stretch, from: at },
      ]
    : [stretch];

/** Latin letters with what goes with them: one direction, one script, one glyph for each. */
const PLAIN =
  /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u0152\u0153\u0178\u2013-\u2026\u202f\u20ac\u2212]+$/;

function plainStretch(text: string, from: number, attributes: Attributes): Stretch | undefined {
  const [font] = attributes.font ?? [];
  if (font === undefined || !isPlainLook(attributes) || !PLAIN.test(text)) return undefined;
  for (let at = 0; at < text.length; at += 1) {
    if (!font.hasGlyphForCodePoint(text.charCodeAt(at))) return undefined;
  }
  return { from, to: from + text.length, attributes, font };
}

const isPlainLook = (look: Attributes): boolean =>
  look.align !== 'justify' &&
  look.direction !== 'rtl' &&
  ![
    look.attachment,
    look.backgroundColor,
    look.features,
    look.indent,
    look.strike,
    look.underline,
    look.verticalAlign,
  ].some(Boolean);
