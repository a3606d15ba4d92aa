// What of pdfkit the stand-in of `pdf-document.ts` touches; the package has no types.
declare module '#pdfkit' {
  type EmbeddedFont = { subset: unknown };

  type Page = { write(content: Uint8Array): void };

  export default class PDFDocument {
    page: Page;
    _pageBuffer: readonly Page[];
    _offset: number;
    _font: EmbeddedFont | null;
    _fontCount: number;
    _fontSource: unknown;
    _fontFamily: unknown;
    initFonts(defaultFont?: string | null): void;
    font(source: unknown, family?: string | number | null, size?: number): this;
    fontSize(size: number): this;
    addContent(operators: string): this;
    flushPages(): void;
    push(bytes: Uint8Array): boolean;
    _write(data: Uint8Array | string): void;
  }
}
