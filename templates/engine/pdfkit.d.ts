// What of pdfkit the stand-in of `pdf-document.ts` touches; the package has no types.
declare module '#pdfkit' {
  type EmbeddedFont = { subset: unknown };

  export default class PDFDocument {
    _font: EmbeddedFont | null;
    _fontCount: number;
    _fontSource: unknown;
    _fontFamily: unknown;
    initFonts(defaultFont?: string | null): void;
    font(source: unknown, family?: string | number | null, size?: number): this;
    fontSize(size: number): this;
  }
}
