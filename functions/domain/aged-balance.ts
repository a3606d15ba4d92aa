import * as z from 'zod';
import { balanceHistory, balanceOn } from './balance-history.ts';
import { type CivilDate, daysBetween } from './civil-date.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Cents, sum } from './money.ts';

/** How late money is: the columns of an aged balance. */
export const AgeBucket = z.enum(['notDue', 'days1To30', 'days31To60', 'days61To90', 'over90']);
export type AgeBucket = z.infer<typeof AgeBucket>;

/** What one invoice owed on the day of an aged balance, and how late it was then. */
export type AgedLine = {
  readonly invoice: InvoiceSummary;
  readonly balance: Cents;
  readonly daysLate: number;
  readonly bucket: AgeBucket;
};

/** The column of an invoice so many days past its due date; on the due date itself it is not late. */
export function bucketOf(daysLate: number): AgeBucket {
  if (daysLate <= 0) return 'notDue';
  if (daysLate <= 30) return 'days1To30';
  if (daysLate <= 60) return 'days31To60';
  return daysLate <= 90 ? 'days61To90' : 'over90';
}

/** Every invoice that owed something at the end of that day, from what was known then. */
export const agedLines = (
  invoices: readonly InvoiceSummary[],
  asOf: CivilDate,
): readonly AgedLine[] =>
  invoices.flatMap((invoice) => {
    const balance = balanceOn(balanceHistory(invoice), asOf);
    if (balance <= 0) return [];
    const daysLate = daysBetween(invoice.terms.dueOn, asOf);
    return [{ invoice, balance, daysLate, bucket: bucketOf(daysLate) }];
  });

export type AgedAmounts = Readonly<Record<AgeBucket, Cents>>;

/** The lines summed column by column: each cell is exactly the sum of its lines. */
export function agedAmounts(lines: readonly AgedLine[]): AgedAmounts {
  const amountOf = (bucket: AgeBucket) =>
    sum(lines.filter((line) => line.bucket === bucket).map(({ balance }) => balance));
  return {
    notDue: amountOf('notDue'),
    days1To30: amountOf('days1To30'),
    days31To60: amountOf('days31To60'),
    days61To90: amountOf('days61To90'),
    over90: amountOf('over90'),
  };
}
