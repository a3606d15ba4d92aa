import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import type { InvoiceStore, Page, Slice } from '#adapters/invoice-store.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import { type InvoiceSummary, summaryOf } from '#domain/invoice-summary.ts';
import { creditorIdsOf } from './creditor-ids.ts';
import { attentionsOf, type InvoiceQuery } from './invoice-query.ts';

/** One query of the store that holds part of what is asked for. */
export type Source = {
  readonly name: string;
  readonly read: (slice: Slice) => Promise<Page<InvoiceSummary>>;
};

type Stores = { readonly invoices: InvoiceStore; readonly parties: PartyStore };

/** The narrowest queries that together hold all that is asked for, each invoice in one of them. */
export async function sourcesOf(
  query: InvoiceQuery,
  { invoices, parties }: Stores,
): Promise<readonly Source[]> {
  if (query.attention !== undefined && query.number === undefined) {
    return attentionsOf(query.attention).map((attention) => ({
      name: attention,
      read: async (slice) => {
        const page = await invoices.needing(attention, slice);
        return { ...page, items: page.items.map(summaryOf) };
      },
    }));
  }
  const creditors = await creditorIdsOf(query.creditor, parties);
  return creditors.map((creditorId) => ({
    name: creditorId,
    read: readOf(creditorId, query, invoices),
  }));
}

function readOf(
  creditorId: string,
  { number, debtor }: InvoiceQuery,
  invoices: InvoiceStore,
): Source['read'] {
  if (number !== undefined) {
    // Creditor and number are the id: nothing need be searched.
    return async () => {
      const found = await invoices.find(invoiceIdOf(creditorId, number));
      return { items: found ? [summaryOf(found)] : [] };
    };
  }
  return debtor === undefined
    ? (slice) => invoices.ofCreditor(creditorId, slice)
    : (slice) => invoices.ofDebtor(creditorId, debtor, slice);
}
