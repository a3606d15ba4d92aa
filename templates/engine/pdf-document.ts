import PDFDocument from '#pdfkit';
import { GlyphSubset } from './glyph-subset.ts';
import { type TrueType, trueType } from './true-type.ts';

/** A font as fontkit opened it: the file it stands in is behind it. */
type OpenedFont = { readonly stream: { readonly buffer: Uint8Array } };

const isOpened = (source: unknown): source is OpenedFont =>
  typeof source === 'object' && source !== null && 'stream' in source;

const files = new WeakMap<OpenedFont, { readonly tables: TrueType | undefined }>();

function tablesOf(font: OpenedFont): TrueType | undefined {
  const known = files.get(font) ?? { tables: trueType(font.stream.buffer) };
  files.set(font, known);
  return known.tables;
}

type Known = Map<OpenedFont, PDFDocument['_font']>;
const fontsOf = new WeakMap<PDFDocument, Known>();

const contentOf = new WeakMap<PDFDocument['page'], string[]>();

/** A PDF is written in bytes: every character of its syntax is one. */
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/**
 * Stands in for pdfkit's document in the bundle. pdfkit opens Helvetica for every document, though no letter is set in
 * it, and a font anew for every stretch of text, to find that it has it; it turns each operator into bytes of its own;
 * and fontkit rebuilds the fonts for each document. The bytes it writes are the same.
 */
// biome-ignore lint/style/noDefaultExport: it takes the place of a default export
export default class LetterPdf extends PDFDocument {
  override initFonts(): void {
    super.initFonts(null);
    // Fonts keep the names they would have after Helvetica.
    this._fontCount += 1;
  }

  override font(source: unknown, family?: string | number | null, size?: number): this {
    if (!isOpened(source) || typeof family === 'string') return super.font(source, family, size);
    const known = fontsOf.get(this) ?? new Map<OpenedFont, PDFDocument['_font']>();
    fontsOf.set(this, known);
    const opened = known.get(source);
    if (opened) return this.#again(source, opened, typeof family === 'number' ? family : size);
    super.font(source, family, size);
    const tables = tablesOf(source);
    if (this._font && tables) this._font.subset = new GlyphSubset(tables);
    known.set(source, this._font);
    return this;
  }

  override addContent(operators: string): this {
    const content = contentOf.get(this.page) ?? [];
    contentOf.set(this.page, content);
    content.push(operators);
    return this;
  }

  override flushPages(): void {
    for (const page of this._pageBuffer) {
      const content = contentOf.get(page) ?? [];
      if (content.length > 0) page.write(bytesOf(`${content.join('\n')}\n`));
      contentOf.delete(page);
    }
    super.flushPages();
  }

  override _write(data: Uint8Array | string): void {
    const bytes = typeof data === 'string' ? bytesOf(`${data}\n`) : data;
    this.push(bytes);
    this._offset += bytes.length;
  }

  #again(source: OpenedFont, font: PDFDocument['_font'], size: number | undefined): this {
    if (size !== undefined) this.fontSize(size);
    this._fontSource = source;
    this._fontFamily = null;
    this._fontCount += 1;
    this._font = font;
    return this;
  }
}
