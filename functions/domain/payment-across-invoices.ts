import { type CivilDate, daysBetween } from './civil-date.ts';
import { type Cents, smaller, subtract, sum } from './money.ts';
import { percent } from './percent.ts';
import { inProportion } from './proportion.ts';

/** One open invoice, as far as it matters to a payment that names none. */
export type OpenInvoice = {
  readonly id: string;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  /** All that is owed for it, in cents. */
  readonly owed: Cents;
  /** Yearly rate it bears, as a decimal text: the dearest is the one a debtor wants gone. */
  readonly ratePercent: string;
  readonly isSecured?: boolean | undefined;
};

export type SharedPayment = {
  readonly amount: Cents;
  readonly on: CivilDate;
  /** Invoices the debtor named when paying, in the order named. */
  readonly chosen?: readonly string[] | undefined;
};

export type InvoiceShare = { readonly id: string; readonly amount: Cents };

/**
 * One payment over several invoices (C. civ. 1342-10): those the debtor chose, then the debts fallen due, among
 * them the one he had most interest to pay (security, then rate), then the oldest, then in proportion. Amounts in
 * cents; `rest` is what no invoice took.
 */
export function shareOut(
  payment: SharedPayment,
  invoices: readonly OpenInvoice[],
): { readonly shares: readonly InvoiceShare[]; readonly rest: Cents } {
  let rest = payment.amount;
  const shares: InvoiceShare[] = [];
  for (const group of ranked(payment, invoices)) {
    const paid = smaller(rest, sum(group.map(({ owed }) => owed)));
    shares.push(...inProportion(paid, group).filter(({ amount }) => amount > 0));
    rest = subtract(rest, paid);
  }
  return { shares, rest };
}

/** The invoices in the order of the law; those it does not tell apart share a group. */
function ranked(
  payment: SharedPayment,
  invoices: readonly OpenInvoice[],
): readonly (readonly OpenInvoice[])[] {
  const order = (a: OpenInvoice, b: OpenInvoice) => compare(a, b, payment);
  const groups: OpenInvoice[][] = [];
  for (const invoice of invoices.toSorted(order)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && order(last[0], invoice) === 0) last.push(invoice);
    else groups.push([invoice]);
  }
  return groups;
}

const compare = (a: OpenInvoice, b: OpenInvoice, { on, chosen = [] }: SharedPayment): number =>
  choiceRank(a, chosen) - choiceRank(b, chosen) ||
  Number(b.dueOn <= on) - Number(a.dueOn <= on) ||
  Number(b.isSecured ?? false) - Number(a.isSecured ?? false) ||
  Number(percent(b.ratePercent) - percent(a.ratePercent)) ||
  daysBetween(b.issuedOn, a.issuedOn);

const choiceRank = ({ id }: OpenInvoice, chosen: readonly string[]): number =>
  chosen.includes(id) ? chosen.indexOf(id) : chosen.length;
