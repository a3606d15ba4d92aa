import * as z from 'zod';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDay,
  endOfMonth,
  monthOf,
  yearOf,
} from './civil-date.ts';
import { daysInMonth } from './day-number.ts';

/**
 * The two readings of "45 jours fin de mois" the DGCCRF admits: the days then the end of that month, or the end
 * of the month of issue then the days. The contract should say which.
 */
const EndOfMonthReading = z.enum(['days-then-end', 'end-then-days']);

const days = z.int().min(0).max(365);

/** When an invoice falls due, as the contract words it. `day` of "45 jours fin de mois le 10" is in the month after. */
export const PaymentTerm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('days'), days }),
  z.strictObject({ kind: z.literal('end-of-month'), days, reading: EndOfMonthReading }),
  z.strictObject({ kind: z.literal('end-of-month-the'), days, day: z.int().min(1).max(31) }),
]);
export type PaymentTerm = z.infer<typeof PaymentTerm>;

/** The due date a term gives, in calendar days: no rule moves it off a weekend or a holiday (C. com. L441-10). */
export function dueDate(term: PaymentTerm, issuedOn: CivilDate): CivilDate {
  switch (term.kind) {
    case 'days':
      return addDays(issuedOn, term.days);
    case 'end-of-month':
      return term.reading === 'days-then-end'
        ? endOfMonth(addDays(issuedOn, term.days))
        : addDays(endOfMonth(issuedOn), term.days);
    case 'end-of-month-the':
      return dayOfMonthAfter(addDays(issuedOn, term.days), term.day);
  }
}

function dayOfMonthAfter(date: CivilDate, day: number): CivilDate {
  const next = addMonths(date, 1);
  const [year, month] = [yearOf(next), monthOf(next)];
  return civilDay(year, month, Math.min(day, daysInMonth(year, month)));
}
