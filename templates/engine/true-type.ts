/** A TrueType file cut into the tables a PDF needs; offsets of glyphs in `glyf`, one more than there are glyphs. */
export type TrueType = {
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  readonly maxp: Uint8Array;
  readonly hmtx: Uint8Array;
  readonly glyf: Uint8Array;
  readonly offsets: readonly number[];
};

const HEADER = 12;
const ENTRY = 16;

/** The tables of a font without hints; `undefined` for any other: its programs would have to be copied too. */
export function trueType(file: Uint8Array): TrueType | undefined {
  const tables = tablesOf(file);
  const isHinted = ['fpgm', 'prep', 'cvt '].some((tag) => tables.has(tag));
  const [head, hhea, maxp, hmtx, glyf, loca] = ['head', 'hhea', 'maxp', 'hmtx', 'glyf', 'loca'].map(
    (tag) => tables.get(tag),
  );
  if (isHinted || !head || !hhea || !maxp || !hmtx || !glyf || !loca) return undefined;
  const isShort = viewOf(head).getInt16(50) === 0;
  // Fewer metrics than glyphs: those of the last would have to be repeated.
  const isMonospaced = viewOf(hhea).getUint16(34) !== viewOf(maxp).getUint16(4);
  if (!isShort || isMonospaced) return undefined;
  return { head, hhea, maxp, hmtx, glyf, offsets: offsetsOf(loca) };
}

function tablesOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(file);
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => HEADER + index * ENTRY);
  return new Map(
    entries.map((at) => {
      const start = view.getUint32(at + 8);
      return [tagAt(file, at), file.subarray(start, start + view.getUint32(at + 12))];
    }),
  );
}

const tagAt = (file: Uint8Array, at: number): string =>
  String.fromCharCode(...file.subarray(at, at + 4));

/** Short offsets count pairs of bytes. */
function offsetsOf(loca: Uint8Array): readonly number[] {
  const view = viewOf(loca);
  return Array.from({ length: loca.length / 2 }, (_, index) => view.getUint16(index * 2) * 2);
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
