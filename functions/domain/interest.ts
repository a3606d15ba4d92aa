import { type CivilDate, yearOf } from './civil-date.ts';
import { isLeapYear } from './day-number.ts';
import type { DayCountBasis } from './interest-terms.ts';
import { type Cents, cents } from './money.ts';
import { ONE_PERCENT, type Percent } from './percent.ts';

/** Days in the year of `day` by that basis. */
export const yearLength = (day: CivilDate, basis: DayCountBasis): number =>
  basis === 'ACT/ACT' && isLeapYear(yearOf(day)) ? 366 : 365;

/** Interest in cents, exact, then rounded half up. `base` is not negative. */
export function interest(base: Cents, rate: Percent, days: number, yearDays: number): Cents {
  const numerator = BigInt(base) * rate * BigInt(days);
  const denominator = 100n * ONE_PERCENT * BigInt(yearDays);
  return cents(Number((2n * numerator + denominator) / (2n * denominator)));
}
