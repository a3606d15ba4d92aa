import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { summariesOfCreditor } from '../../records/summaries-of-creditor.ts';
import { creditorIdsOf } from '../listing/creditor-ids.ts';

type Stores = { readonly invoices: InvoiceStore; readonly parties: PartyStore };

/** Every invoice of the creditor asked for, or of all. */
export async function readSummaries(
  creditor: string | undefined,
  { invoices, parties }: Stores,
): Promise<readonly InvoiceSummary[]> {
  const all: InvoiceSummary[] = [];
  for (const creditorId of await creditorIdsOf(creditor, parties)) {
    for await (const summary of summariesOfCreditor(invoices, creditorId)) all.push(summary);
  }
  return all;
}
