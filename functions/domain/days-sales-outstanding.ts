import { type BalanceHistory, balanceHistory, receivablesOn } from './balance-history.ts';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDay,
  dayOfMonth,
  endOfMonth,
  monthOf,
  yearOf,
} from './civil-date.ts';
import { dayOf } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Cents, sum } from './money.ts';

/** An invoice as the measure of days sales outstanding reads it, its history computed once. */
export type Sale = {
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  /** The first day on which it was known. */
  readonly knownOn: CivilDate;
  /** From this day on it is no sale any more: it was cancelled. */
  readonly cancelledOn?: CivilDate | undefined;
  /** VAT included. */
  readonly total: Cents;
  readonly history: BalanceHistory;
};

export function saleOf(invoice: InvoiceSummary): Sale {
  const { terms, receivedAt, closed } = invoice;
  return {
    issuedOn: terms.issuedOn,
    dueOn: terms.dueOn,
    knownOn: dayOf(receivedAt),
    // Written off, it was a sale all the same.
    ...(closed && !closed.isWrittenOff && { cancelledOn: dayOf(closed.at) }),
    total: terms.total,
    history: balanceHistory(invoice),
  };
}

/** Days sales outstanding at the end of one day; absent where there were no sales to measure by. */
export type DaysSalesOutstanding = {
  readonly asOf: CivilDate;
  readonly receivables: Cents;
  readonly overdue: Cents;
  /** Sales of the month of `asOf` up to that day, VAT included. */
  readonly sales: Cents;
  readonly salesOf90Days: Cents;
  /** Count-back: the days of sales, most recent month first, that make up the receivables. */
  readonly countBackDays?: number;
  /** Receivables ÷ sales of the last 90 days × 90. */
  readonly ratioDays?: number;
  /** The same with what is not due yet alone: what would be left if nobody were late. */
  readonly bestDays?: number;
};

const RATIO_DAYS = 90;

/** How far back a count-back looks before it is said to have no answer. */
const MOST_MONTHS = 36;

/** Days sales outstanding from what was known at the end of that day, rounded to a tenth of a day. */
export function daysSalesOutstanding(
  sales: readonly Sale[],
  asOf: CivilDate,
): DaysSalesOutstanding {
  const known = sales.filter((sale) => isKnown(sale, asOf));
  const histories = known.map(({ history }) => history);
  const receivables = receivablesOn(histories, asOf);
  const due = known.filter(({ dueOn }) => dueOn < asOf);
  const overdue = receivablesOn(
    due.map(({ history }) => history),
    asOf,
  );
  const salesOf90Days = salesBetween(known, addDays(asOf, 1 - RATIO_DAYS), asOf);
  const countBackDays = countBack(known, receivables, asOf);
  const perDay = (amount: number) => tenths((amount * RATIO_DAYS) / salesOf90Days);
  return {
    asOf,
    receivables,
    overdue,
    sales: salesBetween(known, firstOfMonth(asOf), asOf),
    salesOf90Days,
    ...(countBackDays !== undefined && { countBackDays }),
    ...(salesOf90Days > 0 && {
      ratioDays: perDay(receivables),
      bestDays: perDay(receivables - overdue),
    }),
  };
}

const isKnown = ({ knownOn, cancelledOn }: Sale, asOf: CivilDate): boolean =>
  knownOn <= asOf && (cancelledOn === undefined || cancelledOn > asOf);

const salesBetween = (sales: readonly Sale[], from: CivilDate, to: CivilDate): Cents =>
  sum(sales.filter(({ issuedOn }) => from <= issuedOn && issuedOn <= to).map(({ total }) => total));

const firstOfMonth = (on: CivilDate): CivilDate => civilDay(yearOf(on), monthOf(on), 1);
const tenths = (days: number): number => Math.round(days * 10) / 10;

/** Takes whole months of sales off the receivables, the latest first, and a part of the month that is left. */
function countBack(
  sales: readonly Sale[],
  receivables: Cents,
  asOf: CivilDate,
): number | undefined {
  let left: number = receivables;
  let days = 0;
  let lastOn = asOf;
  for (let month = 0; month < MOST_MONTHS; month += 1) {
    const sold = salesBetween(sales, firstOfMonth(lastOn), lastOn);
    const length = dayOfMonth(lastOn);
    if (left <= sold) return tenths(days + (sold === 0 ? 0 : (left / sold) * length));
    left -= sold;
    days += length;
    lastOn = addDays(firstOfMonth(lastOn), -1);
  }
  return undefined;
}

/** The last days of the eleven months before, and that day itself: a year of measures. */
export const yearOfMeasures = (asOf: CivilDate): readonly CivilDate[] => [
  ...Array.from({ length: 11 }, (_, index) =>
    endOfMonth(addMonths(firstOfMonth(asOf), index - 11)),
  ),
  asOf,
];
