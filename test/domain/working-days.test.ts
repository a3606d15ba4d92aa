import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, dayOfWeek } from '#domain/civil-date.ts';
import { HolidayZone } from '#domain/holiday-zone.ts';
import {
  addWorkingDays,
  isWeekend,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from '#domain/working-days.ts';

const anyDate = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => addDays(civilDate('2020-01-01'), days));
const anyZone = fc.constantFrom(...HolidayZone.options);

describe('working days', () => {
  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
  ])('%s is on a weekend: %s', (day, expected) => {
    expect(isWeekend(civilDate(day))).toBe(expected);
  });

  it('leaves out the public holidays of the zone only', () => {
    const goodFriday = civilDate('2026-04-03');
    expect(isWorkingDay(goodFriday, 'mainland')).toBe(true);
    expect(isWorkingDay(goodFriday, 'alsace-moselle')).toBe(false);
    expect(isWorkingDay(civilDate('2026-11-11'), 'mainland')).toBe(false);
  });

  it('starts from the day itself when it is one', () => {
    expect(workingDayFrom(civilDate('2026-11-20'), 'mainland')).toBe('2026-11-20');
    expect(workingDayFrom(civilDate('2026-11-21'), 'mainland')).toBe('2026-11-23');
    expect(workingDayFrom(civilDate('2026-04-03'), 'alsace-moselle')).toBe('2026-04-07');
  });

  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 2, '2026-11-24'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-12-24', 2, '2026-12-29'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(civilDate(from), count, 'mainland')).toBe(to);
  });

  it.each([
    ['2026-11-20', '2026-11-24', 2],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-19', 0],
    ['2026-11-09', '2026-11-13', 3],
  ])('between %s and %s there are %i', (start, end, count) => {
    expect(workingDaysBetween(civilDate(start), civilDate(end), 'mainland')).toBe(count);
  });

  it('counts back what it added, and always lands on a working day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), anyZone, (date, count, zone) => {
        const end = addWorkingDays(date, count, zone);
        expect(isWorkingDay(end, zone)).toBe(true);
        expect(dayOfWeek(end)).toBeLessThan(6);
        expect(workingDaysBetween(date, end, zone)).toBe(count);
      }),
    );
  });
});
