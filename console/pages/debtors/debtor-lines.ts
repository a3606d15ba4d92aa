import type { Debtor } from '../../api/types.ts';
import { folded } from '../invoices/folded.ts';

/** A debtor as the list shows it. */
export type DebtorLine = {
  readonly id: string;
  readonly creditorId: string;
  readonly debtorId: string;
  readonly name: string;
  readonly kind: Debtor['kind'];
  readonly city: string;
  readonly count: number;
  readonly daysLate: number;
  readonly overdue: number;
  readonly balance: number;
};

/** The debtors whose name or city holds the text, the largest balance first. */
export const debtorLines = (debtors: readonly Debtor[], text: string): readonly DebtorLine[] =>
  debtors
    .map(lineOf)
    .filter(({ name, city }) => folded(`${name} ${city}`).includes(folded(text.trim())))
    .toSorted((a, b) => b.balance - a.balance || a.name.localeCompare(b.name, 'fr'));

function lineOf({
  creditorId,
  id,
  name,
  kind,
  address,
  openInvoices,
  balance,
}: Debtor): DebtorLine {
  const late = openInvoices.filter(({ daysLate }) => daysLate > 0);
  return {
    id: `${creditorId}/${id}`,
    creditorId,
    debtorId: id,
    name,
    kind,
    city: address.city,
    count: openInvoices.length,
    daysLate: Math.max(0, ...late.map(({ daysLate }) => daysLate)),
    overdue: late.reduce((sum, invoice) => sum + invoice.balance, 0),
    balance,
  };
}
