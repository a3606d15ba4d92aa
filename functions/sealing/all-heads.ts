import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { summariesOfCreditor } from '../records/summaries-of-creditor.ts';

/** Where the chain of an invoice stands: its last proof's number and hash. */
export type ChainHead = {
  readonly invoiceId: string;
  readonly sequence: number;
  readonly head: string;
};

type Services = { readonly invoices: InvoiceStore; readonly parties: PartyStore };

/** The heads of all chains there are, in the order of the invoices' ids. */
export async function allHeads(services: Services): Promise<readonly ChainHead[]> {
  const heads: ChainHead[] = [];
  for await (const { id, proofs } of allInvoices(services)) {
    heads.push({ invoiceId: id, sequence: proofs.sequence, head: proofs.head });
  }
  return heads.toSorted((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1));
}

async function* allInvoices({ invoices, parties }: Services): AsyncGenerator<InvoiceSummary> {
  for (const { id } of await parties.listCreditors()) {
    yield* summariesOfCreditor(invoices, id);
  }
}
