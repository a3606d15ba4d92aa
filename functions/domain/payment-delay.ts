import { addMonths, type CivilDate, daysBetween } from './civil-date.ts';
import { dayOf } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Cents, sum } from './money.ts';
import { standingOf } from './payment-movements.ts';

/** One payment and how many days after the due date it came; negative when it came before. */
export type PaymentDelay = {
  readonly invoice: InvoiceSummary;
  readonly paymentId: string;
  readonly paidOn: CivilDate;
  readonly days: number;
  /** What still stands of it. */
  readonly amount: Cents;
};

/** The payments of the twelve months up to that day that still stand, as far as they were known then. */
export function paymentDelays(
  invoices: readonly InvoiceSummary[],
  asOf: CivilDate,
): readonly PaymentDelay[] {
  const from = addMonths(asOf, -12);
  return invoices.flatMap((invoice) =>
    invoice.payments
      .filter(
        ({ paidOn, recordedAt }) => from < paidOn && paidOn <= asOf && dayOf(recordedAt) <= asOf,
      )
      .map((payment) => ({
        invoice,
        paymentId: payment.id,
        paidOn: payment.paidOn,
        days: daysBetween(invoice.terms.dueOn, payment.paidOn),
        amount: standingOf(payment),
      }))
      .filter(({ amount }) => amount > 0),
  );
}

/** The mean delay in days, each payment weighted by its amount, rounded to a tenth; `undefined` without payments. */
export function weightedMeanDays(delays: readonly PaymentDelay[]): number | undefined {
  const paid = sum(delays.map(({ amount }) => amount));
  if (paid === 0) return undefined;
  const weighted = delays.reduce((total, { days, amount }) => total + days * amount, 0);
  return Math.round((weighted / paid) * 10) / 10;
}
