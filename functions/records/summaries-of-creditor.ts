import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { allPages } from './all-pages.ts';

/** As many as a megabyte holds, the most that one query answers. */
const PAGE_SIZE = 1_000;

/** Every invoice of a creditor, by due date. */
export const summariesOfCreditor = (
  invoices: Pick<InvoiceStore, 'ofCreditor'>,
  creditorId: string,
): AsyncGenerator<InvoiceSummary> =>
  allPages((after) => invoices.ofCreditor(creditorId, { limit: PAGE_SIZE, after }));

/** All invoices of a debtor, by due date. */
export async function summariesOfDebtor(
  invoices: Pick<InvoiceStore, 'ofDebtor'>,
  creditorId: string,
  debtorId: string,
): Promise<readonly InvoiceSummary[]> {
  const all: InvoiceSummary[] = [];
  const slices = allPages((after) =>
    invoices.ofDebtor(creditorId, debtorId, { limit: PAGE_SIZE, after }),
  );
  for await (const invoice of slices) all.push(invoice);
  return all;
}
