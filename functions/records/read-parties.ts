import type { PartyStore } from '#adapters/party-store.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';

/** Who owes and who is owed; both are stored before any invoice of theirs. */
export async function readParties(
  parties: PartyStore,
  { id, terms, debtorId }: Invoice,
): Promise<{ readonly debtor: KnownDebtor; readonly creditor: Creditor }> {
  const { creditor, debtor } = await parties.findParties(terms.creditorId, debtorId);
  if (!creditor || !debtor) throw new Error(`invoice ${id} has lost its creditor or its debtor`);
  return { creditor, debtor };
}
