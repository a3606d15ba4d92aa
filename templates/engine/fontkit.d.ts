// What the letters ask of an opened font; the package has no types.
declare module 'fontkit' {
  export type Glyph = { readonly id: number; readonly codePoints: readonly number[] };

  /** Widths in units of the font. */
  export type Shaped = {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly yAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
    readonly advanceWidth: number;
  };

  export type Font = {
    readonly type: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly glyphForCodePoint: (codePoint: number) => Glyph;
    hasGlyphForCodePoint: (codePoint: number) => boolean;
    layout: (text: string) => Shaped;
  };
}
