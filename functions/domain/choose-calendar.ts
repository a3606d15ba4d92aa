import type { CalendarName } from './calendar.ts';
import type { Cents } from './money.ts';

type Band = { readonly from: Cents; readonly calendar: CalendarName };

/** What may name a calendar, nearest to the invoice first. `total` in cents, VAT included. */
export type CalendarChoice = {
  readonly invoice?: CalendarName | undefined;
  readonly debtor?: CalendarName | undefined;
  readonly amountBands?: readonly Band[] | undefined;
  readonly creditor?: CalendarName | undefined;
  readonly total: Cents;
};

/** The calendar of an invoice: its own, else the debtor's, else that of the highest amount band it reaches, else the creditor's. */
export const chooseCalendar = (choice: CalendarChoice): CalendarName =>
  choice.invoice ??
  choice.debtor ??
  bandOf(choice.total, choice.amountBands ?? [])?.calendar ??
  choice.creditor ??
  'standard';

const bandOf = (total: Cents, bands: readonly Band[]): Band | undefined =>
  bands.filter(({ from }) => from <= total).toSorted((a, b) => b.from - a.from)[0];
