import * as z from 'zod';
import type { PartyStore } from '#adapters/party-store.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';

/** A debtor as the line of a report names it. */
export const DebtorName = z.strictObject({ id: z.string(), name: z.string() });
export type DebtorName = z.output<typeof DebtorName>;

/** Names the debtors of these invoices. */
export async function debtorNames(
  invoices: readonly InvoiceSummary[],
  parties: PartyStore,
): Promise<(invoice: InvoiceSummary) => DebtorName> {
  const names = new Map<string, string>();
  for (const [creditorId, theirs] of Map.groupBy(invoices, ({ terms }) => terms.creditorId)) {
    const ids = new Set(theirs.map(({ debtorId }) => debtorId));
    for (const { id, name } of await parties.findDebtors(creditorId, [...ids])) {
      names.set(`${creditorId} ${id}`, name);
    }
  }
  return ({ terms, debtorId: id }) => ({ id, name: names.get(`${terms.creditorId} ${id}`) ?? id });
}
