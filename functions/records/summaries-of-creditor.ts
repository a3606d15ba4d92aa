import type { InvoicePlace } from '#adapters/invoice-place.ts';
import type { InvoiceStore, Page } from '#adapters/invoice-store.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';

/** As many as a megabyte holds, the most that one query answers. */
const PAGE_SIZE = 1_000;

/** Every invoice of a creditor, by due date. */
export const summariesOfCreditor = (
  invoices: Pick<InvoiceStore, 'ofCreditor'>,
  creditorId: string,
): AsyncGenerator<InvoiceSummary> =>
  pages((after) => invoices.ofCreditor(creditorId, { limit: PAGE_SIZE, after }));

/** Every invoice of a debtor, by due date. */
export const summariesOfDebtor = (
  invoices: Pick<InvoiceStore, 'ofDebtor'>,
  creditorId: string,
  debtorId: string,
): AsyncGenerator<InvoiceSummary> =>
  pages((after) => invoices.ofDebtor(creditorId, debtorId, { limit: PAGE_SIZE, after }));

async function* pages(
  read: (after: InvoicePlace | undefined) => Promise<Page<InvoiceSummary>>,
): AsyncGenerator<InvoiceSummary> {
  let after: InvoicePlace | undefined;
  do {
    const page = await read(after);
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}
