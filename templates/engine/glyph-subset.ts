import { type TrueType, viewOf } from './true-type.ts';

const HEADER = 12;
const ENTRY = 16;

/** Flags of one component of a composite glyph (OpenType, table `glyf`). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const FIRST_COMPONENT = 10;

/**
 * The glyphs one document uses, numbered in the order of their first use, as fontkit's own subset numbers and writes
 * them, byte for byte. fontkit decodes and re-encodes every table for every document; here glyphs are only copied.
 */
export class GlyphSubset {
  readonly #font: TrueType;
  readonly #glyphs: number[] = [0];
  readonly #numbers = new Map([[0, 0]]);

  constructor(font: TrueType) {
    this.#font = font;
  }

  /** The number the glyph has in this document. */
  includeGlyph(glyph: number): number {
    const known = this.#numbers.get(glyph);
    if (known !== undefined) return known;
    this.#numbers.set(glyph, this.#glyphs.length);
    return this.#glyphs.push(glyph) - 1;
  }

  /** The font file of the document. */
  encode(): Uint8Array {
    const glyphs: Uint8Array[] = [];
    // Parts of composite glyphs join at the end while this runs.
    for (let at = 0; at < this.#glyphs.length; at += 1) {
      glyphs.push(this.#renumbered(this.#glyphs[at] ?? 0));
    }
    const { head, hhea, maxp } = this.#font;
    const count = glyphs.length;
    return fontFile([
      ['head', head],
      ['hhea', withNumber(hhea, 34, count)],
      ['loca', locaOf(glyphs)],
      ['maxp', withNumber(maxp, 4, count)],
      ['glyf', joined(glyphs)],
      ['hmtx', this.#metrics()],
    ]);
  }

  #renumbered(glyph: number): Uint8Array {
    const { glyf, offsets } = this.#font;
    const outline = glyf.subarray(offsets[glyph], offsets[glyph + 1]);
    const isComposite = outline.length > 0 && viewOf(outline).getInt16(0) < 0;
    if (!isComposite) return outline;
    const copy = Uint8Array.from(outline);
    const view = viewOf(copy);
    for (const at of componentsOf(view)) {
      view.setUint16(at, this.includeGlyph(view.getUint16(at)));
    }
    return copy;
  }

  /** Advance and left side bearing, four bytes a glyph. */
  #metrics(): Uint8Array {
    const { hmtx } = this.#font;
    return joined(this.#glyphs.map((glyph) => hmtx.subarray(glyph * 4, glyph * 4 + 4)));
  }
}

/** Where each component of a composite glyph names its glyph. */
function componentsOf(view: DataView): readonly number[] {
  const places: number[] = [];
  let at = FIRST_COMPONENT;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    places.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + transformLength(flags);
  }
  return places;
}

function transformLength(flags: number): number {
  if (flags & SCALE) return 2;
  if (flags & TWO_SCALES) return 4;
  return flags & MATRIX ? 8 : 0;
}

function locaOf(glyphs: readonly Uint8Array[]): Uint8Array {
  const loca = new Uint8Array((glyphs.length + 1) * 2);
  const view = viewOf(loca);
  let offset = 0;
  for (const [index, { length }] of glyphs.entries()) {
    offset += length;
    view.setUint16((index + 1) * 2, offset / 2);
  }
  return loca;
}

function withNumber(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(table);
  viewOf(copy).setUint16(at, value);
  return copy;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** No checksums: a PDF reader asks for none, and fontkit writes none. */
function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const head = Buffer.alloc(HEADER + tables.length * ENTRY);
  const exponent = Math.floor(Math.log2(tables.length));
  const range = 2 ** exponent * 16;
  head.write('true', 0, 'latin1');
  for (const [index, value] of [
    tables.length,
    range,
    exponent,
    tables.length * 16 - range,
  ].entries()) {
    head.writeUInt16BE(value, 4 + index * 2);
  }
  let offset = head.length;
  for (const [index, [tag, { length }]] of tables.entries()) {
    const at = HEADER + index * ENTRY;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(length, at + 12);
    offset += length;
  }
  return joined([head, ...tables.map(([, table]) => table)]);
}
