import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  civilDate,
  civilDay,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  earliest,
  endOfMonth,
  latest,
  monthOf,
  yearOf,
} from '#domain/civil-date.ts';

const plain = (date: CivilDate) => Temporal.PlainDate.from(date);

// From 1600 to 2400: every leap rule of four centuries, before and after 1970.
const anyDate = fc
  .integer({ min: -135_140, max: 157_054 })
  .map((days) => civilDate(Temporal.PlainDate.from('1970-01-01').add({ days }).toString()));

describe('civilDate', () => {
  it('refuses a day that does not exist', () => {
    expect(() => civilDate('2026-02-30')).toThrow();
    expect(() => civilDate('2026-2-3')).toThrow();
  });

  it('is built from year, month and day', () => {
    expect(civilDay(2026, 3, 9)).toBe('2026-03-09');
    expect(civilDay(987, 12, 25)).toBe('0987-12-25');
    expect(() => civilDay(2026, 2, 29)).toThrow();
  });
});

describe('arithmetic on days', () => {
  it('agrees with Temporal on any day of eight centuries', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(plain(date).add({ days }).toString());
      }),
    );
  });

  it('agrees with Temporal on months and years, kept to the last day of shorter months', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, number) => {
        expect(addMonths(date, number)).toBe(plain(date).add({ months: number }).toString());
        expect(addYears(date, number)).toBe(plain(date).add({ years: number }).toString());
      }),
    );
  });

  it('agrees with Temporal on the parts, the weekday and the end of the month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const day = plain(date);
        expect([yearOf(date), monthOf(date), dayOfMonth(date)]).toEqual([
          day.year,
          day.month,
          day.day,
        ]);
        expect(dayOfWeek(date)).toBe(day.dayOfWeek);
        expect(endOfMonth(date)).toBe(day.with({ day: day.daysInMonth }).toString());
      }),
    );
  });

  it('counts the days between two dates, negative when the end comes first', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (start, end) => {
        expect(daysBetween(start, end)).toBe(
          plain(start).until(plain(end), { largestUnit: 'days' }).days,
        );
      }),
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s moved by %i month is %s', (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to);
  });

  it('tells the earlier and the later of two days', () => {
    const [a, b] = [civilDate('2026-01-31'), civilDate('2026-02-01')];
    expect([earliest(a, b), earliest(b, a)]).toEqual([a, a]);
    expect([latest(a, b), latest(b, a)]).toEqual([b, b]);
  });
});
