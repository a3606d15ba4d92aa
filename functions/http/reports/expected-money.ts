import { type CivilDate, latest } from '#domain/civil-date.ts';
import { type Expected, expectedOf, mondayOf } from '#domain/forecast.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { paymentDelays, weightedMeanDays } from '#domain/payment-delay.ts';

/** What every open invoice should bring, each debtor by its own habit, else by that of all. */
export function expectedMoney(
  invoices: readonly InvoiceSummary[],
  today: CivilDate,
): readonly Expected[] {
  const delays = paymentDelays(invoices, today);
  const usual = daysOf(weightedMeanDays(delays));
  const byDebtor = Map.groupBy(delays, ({ invoice }) => debtorOf(invoice));
  const habits = new Map(
    [...byDebtor].map(([debtor, theirs]) => [debtor, daysOf(weightedMeanDays(theirs))]),
  );
  return invoices.flatMap((invoice) =>
    expectedOf(invoice, { today, usualDelay: habits.get(debtorOf(invoice)) ?? usual }),
  );
}

const debtorOf = ({ terms, debtorId }: InvoiceSummary): string => `${terms.creditorId} ${debtorId}`;

/** Whole days, and none for those who pay early: nobody is expected to pay before the due date. */
const daysOf = (mean: number | undefined): number => Math.max(0, Math.round(mean ?? 0));

/** The week in which money is expected, by its Monday; beyond the last of them it is later. */
export type ForecastWeek = CivilDate | 'later' | 'unknown';

export function weekOf(on: CivilDate | undefined, weeks: readonly CivilDate[]): ForecastWeek {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (on === undefined || first === undefined || last === undefined) return 'unknown';
  const monday = mondayOf(latest(on, first));
  return monday > last ? 'later' : monday;
}
