import type { Invoice } from '#domain/invoice.ts';

/** Where the archive keeps a file of an invoice: creditor, invoice, name. */
export const archiveKey = (invoice: Invoice, fileName: string): string =>
  `${invoice.terms.creditorId}/${invoice.id}/${fileName}`;
