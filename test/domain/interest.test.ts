import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { interest, yearLength } from '#domain/interest.ts';
import { cents } from '#domain/money.ts';
import { percent } from '#domain/percent.ts';

describe('interest', () => {
  it.each([
    [1_000_000, '5', 5, 365, 685, 'P9 LEXPLI'],
    [1_000_000, '5', 5, 360, 694, 'P9 LEXPLI, base 360'],
    [100_000, '12.40', 30, 365, 1019, 'V1'],
    [1_200_000, '12.15', 31, 365, 12_383, 'V3'],
    [1_200_000, '12.15', 59, 365, 23_568, 'V3'],
    [1_000_000, '10.25', 90, 365, 25_274, 'P8 LEXING, by days'],
  ])('%i cents at %s %% for %i days of %i: %i (%s)', (base, rate, days, year, amount) => {
    expect(interest(cents(base), percent(rate), days, year)).toBe(amount);
  });

  it('comes within two per cent of a quarter counted by months (P8 LEXING: 256 €)', () => {
    const byDays = interest(cents(1_000_000), percent('10.25'), 90, 365);
    expect(Math.abs(byDays - 25_625) / 25_625).toBeLessThan(0.02);
  });

  it('rounds half a cent up, less than half down', () => {
    // 365 days at 1 % of 50 cents is exactly half a cent.
    expect(interest(cents(50), percent('1'), 365, 365)).toBe(1);
    expect(interest(cents(49), percent('1'), 365, 365)).toBe(0);
  });

  it('is exact for amounts no floating number holds', () => {
    expect(interest(cents(900_719_925_474_099), percent('12.15'), 365, 365)).toBe(
      109_437_470_945_103,
    );
  });

  it('agrees with rational arithmetic on any amount, rate and number of days', () => {
    const amounts = fc.integer({ min: 0, max: 10_000_000_00 });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 366 }),
        (base, hundredths, days) => {
          const rate = percent((hundredths / 100).toFixed(2));
          const exact = (base * hundredths * days) / (10_000 * 365);
          const rounded = interest(cents(base), rate, days, 365);
          expect(Math.abs(rounded - exact)).toBeLessThanOrEqual(0.500001);
        },
      ),
    );
  });
});

describe('yearLength', () => {
  it('is the real length of the year, or always 365', () => {
    expect(yearLength(civilDate('2024-03-01'), 'ACT/ACT')).toBe(366);
    expect(yearLength(civilDate('2026-03-01'), 'ACT/ACT')).toBe(365);
    expect(yearLength(civilDate('2024-03-01'), 'ACT/365')).toBe(365);
  });
});
