import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import type { InvoicePage, InvoiceStore, Slice } from '#adapters/invoice-store.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import { creditorIdsOf } from './creditor-ids.ts';
import { attentionsOf, type InvoiceQuery } from './invoice-query.ts';

/** One query of the store that holds part of what is asked for. */
export type Source = {
  readonly name: string;
  readonly read: (slice: Slice) => Promise<InvoicePage>;
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
      read: (slice) => invoices.needing(attention, slice),
    }));
  }
  const creditors = await creditorIdsOf(query.creditor, parties);
  return creditors.map((creditorId) => ({
    name: creditorId,
    read: (slice) => readOf(creditorId, query, invoices)(slice),
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
      return { invoices: found ? [found] : [] };
    };
  }
  return debtor === undefined
    ? (slice) => invoices.ofCreditor(creditorId, slice)
    : (slice) => invoices.ofDebtor(creditorId, debtor, slice);
}
