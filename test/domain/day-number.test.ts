import { describe, expect, it } from 'vitest';
import { dayNumber, daysInMonth, fromDayNumber, isLeapYear } from '#domain/day-number.ts';

describe('dayNumber', () => {
  it.each([
    [{ year: 1970, month: 1, day: 1 }, 0],
    [{ year: 1969, month: 12, day: 31 }, -1],
    [{ year: 2000, month: 2, day: 29 }, 11_016],
    [{ year: 2026, month: 11, day: 21 }, 20_778],
    [{ year: 1600, month: 1, day: 1 }, -135_140],
    [{ year: -1, month: 3, day: 1 }, -719_834],
  ])('%o is day %i', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(fromDayNumber(number)).toEqual(date);
  });
});

describe('leap years', () => {
  it.each([
    [2024, true],
    [2026, false],
    [1900, false],
    [2000, true],
  ])('%i: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap);
    expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28);
  });

  it('gives each month its days', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(months.map((month) => daysInMonth(2026, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});
