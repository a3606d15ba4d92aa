import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** A day of the civil calendar, `YYYY-MM-DD`. It carries no hour and no time zone; it sorts as text. */
export const CivilDate = z.iso.date().brand<'CivilDate'>();
export type CivilDate = z.infer<typeof CivilDate>;

/** The given day, or an error that quotes what is not one (2026-02-30). */
export const civilDate = (text: string): CivilDate => CivilDate.parse(text);

const plain = (date: CivilDate) => Temporal.PlainDate.from(date);

// Temporal prints ISO 8601 days, which is what the brand asserts.
const branded = (date: Temporal.PlainDate) => date.toString() as CivilDate;

export const addDays = (date: CivilDate, days: number): CivilDate =>
  branded(plain(date).add({ days }));

/** The same day number `months` later, or the last day of that month when it is shorter. */
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  branded(plain(date).add({ months }));

export const addYears = (date: CivilDate, years: number): CivilDate =>
  branded(plain(date).add({ years }));

export const endOfMonth = (date: CivilDate): CivilDate =>
  branded(plain(date).with({ day: plain(date).daysInMonth }));

/** Days from `start` to `end`: 0 for the same day, negative when `end` comes first. */
export const daysBetween = (start: CivilDate, end: CivilDate): number =>
  plain(start).until(plain(end), { largestUnit: 'days' }).days;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const dayOfWeek = (date: CivilDate): number => plain(date).dayOfWeek;

export const yearOf = (date: CivilDate): number => plain(date).year;
export const monthOf = (date: CivilDate): number => plain(date).month;
export const dayOfMonth = (date: CivilDate): number => plain(date).day;

export const earliest = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);
export const latest = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
