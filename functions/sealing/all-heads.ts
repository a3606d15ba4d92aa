import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import type { ChainHead } from '#domain/chain-head.ts';
import { allPages } from '../records/all-pages.ts';

/** As many as one query answers. */
const PAGE_SIZE = 1_000;

type Services = { readonly invoices: InvoiceStore; readonly parties: PartyStore };

/** The heads of all chains there are, in the order of the invoices' ids. */
export async function allHeads({ invoices, parties }: Services): Promise<readonly ChainHead[]> {
  const heads: ChainHead[] = [];
  for (const { id } of await parties.listCreditors()) {
    const ofCreditor = allPages((after) => invoices.headsOf(id, { limit: PAGE_SIZE, after }));
    for await (const head of ofCreditor) heads.push(head);
  }
  return heads.toSorted((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1));
}
