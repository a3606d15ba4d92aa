import type { PartyStore } from '#adapters/party-store.ts';
import type { Invoice } from '#domain/invoice.ts';
import { readParties } from '../../records/read-parties.ts';

/** Reads the parties of many invoices, each pair of creditor and debtor once. */
export function partiesReader(parties: PartyStore) {
  const found = new Map<string, ReturnType<PartyStore['findParties']>>();
  const findParties: PartyStore['findParties'] = (creditorId, debtorId) => {
    const name = `${creditorId} ${debtorId}`;
    const known = found.get(name) ?? parties.findParties(creditorId, debtorId);
    found.set(name, known);
    return known;
  };
  return (invoice: Invoice) => readParties({ ...parties, findParties }, invoice);
}
