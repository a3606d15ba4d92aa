import type { PartyStore } from '#adapters/party-store.ts';
import type { Invoice } from '#domain/invoice.ts';
import { readParties } from '../../records/read-parties.ts';

/** Reads the parties of many invoices, each creditor and each debtor once. */
export function partiesReader(parties: PartyStore) {
  const findCreditor = once(parties.findCreditor, (creditorId) => creditorId);
  const findDebtor = once(
    parties.findDebtor,
    (creditorId, debtorId) => `${creditorId} ${debtorId}`,
  );
  return (invoice: Invoice) => readParties({ ...parties, findCreditor, findDebtor }, invoice);
}

function once<Key extends readonly string[], Found>(
  find: (...key: Key) => Promise<Found>,
  nameOf: (...key: Key) => string,
): (...key: Key) => Promise<Found> {
  const found = new Map<string, Promise<Found>>();
  return (...key) => {
    const name = nameOf(...key);
    const known = found.get(name) ?? find(...key);
    found.set(name, known);
    return known;
  };
}
