import { Font } from '@react-pdf/renderer';
import { holdsCore } from '../glyphs.ts';
import type { Measure } from '../line-breaks.ts';
import { shapeQuickly } from './quick-shaping.ts';
import { base64 as regular } from './regular-core.ts';
import { base64 as semibold } from './semibold-core.ts';

/** The families of a letter, best first, and how wide they set a text. */
export type Typeface = { readonly family: readonly string[]; readonly measure: Measure };

const CORE = 'Relance Sans';
const FULL = 'Relance Sans Full';

const register = (family: string, light: string, heavy: string) =>
  Font.register({
    family,
    fonts: [
      { src: `data:font/ttf;base64,${light}`, fontWeight: 400 },
      { src: `data:font/ttf;base64,${heavy}`, fontWeight: 600 },
    ],
  });

register(CORE, regular, semibold);
// French letters are not hyphenated; the library's default would hyphenate them in English.
Font.registerHyphenationCallback((word) => [word]);

let core: Promise<Typeface> | undefined;
let full: Promise<Typeface> | undefined;

/** The small cut of the font, with the full one behind it when a name needs one of its glyphs. */
export function typeface(needsFull: boolean): Promise<Typeface> {
  if (!needsFull) {
    core ??= loadCore();
    return core;
  }
  full ??= loadFull();
  return full;
}

async function loadCore(): Promise<Typeface> {
  return { family: [CORE], measure: await measureIn(CORE) };
}

async function loadFull(): Promise<Typeface> {
  const [light, heavy, { measure }] = await Promise.all([
    import('./regular-full.ts'),
    import('./semibold-full.ts'),
    loadCore(),
  ]);
  register(FULL, light.base64, heavy.base64);
  const wide = await measureIn(FULL);
  return {
    family: [CORE, FULL],
    measure: (text, bold) => (holdsCore(text) ? measure : wide)(text, bold),
  };
}

const MOST_WORDS_KEPT = 20_000;

/** Widths in one family. */
async function measureIn(fontFamily: string): Promise<Measure> {
  const light = keeping(await shaper(fontFamily, 400));
  const heavy = keeping(await shaper(fontFamily, 600));
  return (text, bold) => (bold ? heavy : light)(text);
}

/** Shapes each word once; letters share most of theirs. */
function keeping(widthOf: (text: string) => number): (text: string) => number {
  const kept = new Map<string, number>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const width = widthOf(text);
    if (kept.size < MOST_WORDS_KEPT) kept.set(text, width);
    return width;
  };
}

async function shaper(fontFamily: string, fontWeight: number): Promise<(text: string) => number> {
  await Font.load({ fontFamily, fontWeight });
  const { data } = Font.getFont({ fontFamily, fontWeight });
  if (data === null) throw new Error(`the letter font ${fontFamily} ${fontWeight} did not load`);
  if (fontFamily === CORE) shapeQuickly(data);
  return (text) => data.layout(text).advanceWidth;
}
