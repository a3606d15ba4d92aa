import type { InvoicePlace } from '#adapters/invoice-place.ts';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { Attention } from '#domain/attention.ts';
import type { Invoice } from '#domain/invoice.ts';

/** Every invoice that needs this attention, page by page. */
export async function* needing(
  invoices: InvoiceStore,
  attention: Attention,
): AsyncGenerator<Invoice> {
  let after: InvoicePlace | undefined;
  do {
    const page = await invoices.needing(attention, { limit: 100, after });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}
