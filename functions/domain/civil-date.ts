import * as z from 'zod';
import { dayNumber, daysInMonth, fromDayNumber, type YearMonthDay } from './day-number.ts';

/** A day of the civil calendar, `YYYY-MM-DD`. It carries no hour and no time zone; it sorts as text. */
export const CivilDate = z.iso.date().brand<'CivilDate'>();
export type CivilDate = z.infer<typeof CivilDate>;

/** The given day, or an error that quotes what is not one (2026-02-30). */
export const civilDate = (text: string): CivilDate => CivilDate.parse(text);

const parts = (date: CivilDate): YearMonthDay => ({
  year: yearOf(date),
  month: monthOf(date),
  day: dayOfMonth(date),
});

const padded = (part: number, width: number) => String(part).padStart(width, '0');

// Four, two and two digits of a day that exists: what the brand asserts.
const branded = ({ year, month, day }: YearMonthDay) =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDate;

/** The day of that year, or an error when it does not exist. Months count from 1. */
export const civilDay = (year: number, month: number, day: number): CivilDate =>
  civilDate(branded({ year, month, day }));

export const addDays = (date: CivilDate, days: number): CivilDate =>
  branded(fromDayNumber(dayNumber(parts(date)) + days));

/** The same day number `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const monthsSinceZero = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = monthsSinceZero - year * 12 + 1;
  return branded({ year, month, day: Math.min(dayOfMonth(date), daysInMonth(year, month)) });
}

export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, 12 * years);

export const endOfMonth = (date: CivilDate): CivilDate =>
  branded({ ...parts(date), day: daysInMonth(yearOf(date), monthOf(date)) });

/** Days from `start` to `end`: 0 for the same day, negative when `end` comes first. */
export const daysBetween = (start: CivilDate, end: CivilDate): number =>
  dayNumber(parts(end)) - dayNumber(parts(start));

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function dayOfWeek(date: CivilDate): number {
  // 1970-01-01 was a Thursday, the fourth day.
  const sinceMonday = (dayNumber(parts(date)) + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));
export const dayOfMonth = (date: CivilDate): number => Number(date.slice(8));

export const earliest = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);
export const latest = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
