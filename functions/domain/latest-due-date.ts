import {
  addDays,
  type CivilDate,
  civilDay,
  dayOfMonth,
  endOfMonth,
  latest,
  monthOf,
  yearOf,
} from './civil-date.ts';
import { dueDate } from './payment-term.ts';
import { type TermCap, termCaps } from './term-caps.ts';

/** The days a term is counted from. Without a day of receipt, the day of issue stands for it. */
export type TermDays = {
  readonly issuedOn: CivilDate;
  readonly receivedOn?: CivilDate | undefined;
};

/** The last due date a cap admits (C. com. L441-10 I, L441-11 II; CCP R2192-10 to -12). */
export function latestDueDate(cap: TermCap, { issuedOn, receivedOn }: TermDays): CivilDate {
  const { days, from, count } = termCaps[cap];
  const start = from === 'issue' ? issuedOn : (receivedOn ?? issuedOn);
  switch (count) {
    case 'plain':
      return addDays(start, days);
    case 'either-end-of-month':
      return latest(
        dueDate({ kind: 'end-of-month', days, reading: 'days-then-end' }, start),
        dueDate({ kind: 'end-of-month', days, reading: 'end-then-days' }, start),
      );
    case 'after-end-of-month':
      return addDays(endOfMonth(start), days);
    case 'after-end-of-ten-days':
      return addDays(endOfTenDays(start), days);
  }
}

/** The 10th, the 20th, or the end of the month. */
function endOfTenDays(date: CivilDate): CivilDate {
  const day = dayOfMonth(date);
  if (day > 20) return endOfMonth(date);
  return civilDay(yearOf(date), monthOf(date), day > 10 ? 20 : 10);
}
