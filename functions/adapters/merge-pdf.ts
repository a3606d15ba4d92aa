import { PDFDocument } from '@cantoo/pdf-lib';

/** One PDF with all pages of these, in their order. */
export async function mergePdf(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const merged = await PDFDocument.create();
  for (const bytes of files) {
    const file = await PDFDocument.load(bytes);
    const pages = await merged.copyPages(file, file.getPageIndices());
    for (const page of pages) merged.addPage(page);
  }
  return merged.save();
}
