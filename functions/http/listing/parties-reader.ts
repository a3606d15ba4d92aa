import type { PartyStore } from '#adapters/party-store.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';

export type Parties = { readonly debtor: KnownDebtor; readonly creditor: Creditor };

/** An invoice with who owes and who is owed. */
export type Owed = Parties & { readonly invoice: InvoiceSummary };

/** Reads the parties of many invoices: each creditor and each debtor once, the debtors of a batch together. */
export function partiesReader(parties: PartyStore) {
  const creditors = new Map<string, Creditor>();
  const debtors = new Map<string, KnownDebtor>();
  const nameOf = (creditorId: string, debtorId: string) => `${creditorId} ${debtorId}`;

  const learn = async (creditorId: string, invoices: readonly InvoiceSummary[]) => {
    if (!creditors.has(creditorId)) {
      const found = await parties.findCreditor(creditorId);
      if (found) creditors.set(creditorId, found);
    }
    const ids = new Set(invoices.map(({ debtorId }) => debtorId));
    const unknown = [...ids].filter((id) => !debtors.has(nameOf(creditorId, id)));
    const found = await parties.findDebtors(creditorId, unknown);
    for (const debtor of found) debtors.set(nameOf(creditorId, debtor.id), debtor);
  };

  return async (invoices: readonly InvoiceSummary[]): Promise<readonly Owed[]> => {
    const byCreditor = Map.groupBy(invoices, ({ terms }) => terms.creditorId);
    for (const [creditorId, theirs] of byCreditor) await learn(creditorId, theirs);
    return invoices.map((invoice) => {
      const { creditorId } = invoice.terms;
      const creditor = creditors.get(creditorId);
      const debtor = debtors.get(nameOf(creditorId, invoice.debtorId));
      if (!creditor || !debtor) throw new Error(`invoice ${invoice.id} has lost its parties`);
      return { invoice, creditor, debtor };
    });
  };
}
