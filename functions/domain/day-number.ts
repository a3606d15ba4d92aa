// Days of the proleptic Gregorian calendar as integers, after Hinnant's civil-from-days: March starts
// the year, so the leap day comes last and no table of months is needed.

const DAYS_PER_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/** A day taken apart: month 1 to 12, day 1 to 31. */
export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days since 1970-01-01, negative before. */
export function dayNumber({ year, month, day }: YearMonthDay): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** The day that many days after 1970-01-01. */
export function fromDayNumber(number: number): YearMonthDay {
  const days = number + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_PER_ERA);
  const ofEra = days - era * DAYS_PER_ERA;
  const leapless = ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524);
  const yearOfEra = Math.floor((leapless - Math.floor(ofEra / 146_096)) / 365);
  const dayOfYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day };
}

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
