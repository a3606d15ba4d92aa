import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { Attention } from '#domain/attention.ts';
import type { Invoice } from '#domain/invoice.ts';
import { allPages } from '../records/all-pages.ts';

/** Every invoice that needs this attention, page by page. */
export const needing = (invoices: InvoiceStore, attention: Attention): AsyncGenerator<Invoice> =>
  allPages((after) => invoices.needing(attention, { limit: 100, after }));
