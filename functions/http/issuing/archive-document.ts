import type { LetterArchive } from '#adapters/letter-archive.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { IssuedInvoice } from '#domain/issued-invoice.ts';

const PDF_MAGIC = '%PDF-';

const bytesOf = (contentBase64: string): Buffer => Buffer.from(contentBase64, 'base64');

export const isPdf = (contentBase64: string): boolean =>
  bytesOf(contentBase64.slice(0, 8)).toString('latin1').startsWith(PDF_MAGIC);

/** Keeps the invoice's own PDF, so that letters can enclose the very bytes that were issued. */
export async function archiveDocument(
  archive: LetterArchive,
  id: InvoiceId,
  { creditorId, document }: Pick<IssuedInvoice, 'creditorId' | 'document'>,
): Promise<Invoice['document']> {
  if (!document) return undefined;
  const kept = await archive.keep({
    key: `${creditorId}/${id}/invoice.pdf`,
    bytes: bytesOf(document.contentBase64),
    contentType: 'application/pdf',
  });
  return { fileName: document.fileName, ...kept };
}
