import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accrue } from '#domain/accrual.ts';
import { addDays, civilDate, daysBetween } from '#domain/civil-date.ts';
import type { InterestTerms } from '#domain/interest-terms.ts';
import { cents } from '#domain/money.ts';

const terms = (partial: Partial<InterestTerms> = {}): InterestTerms => ({
  debtorKind: 'company',
  startsOn: civilDate('2023-01-01'),
  endsOn: civilDate('2026-12-31'),
  countedUntil: civilDate('2026-12-31'),
  clause: undefined,
  dayCountBasis: 'ACT/ACT',
  configuredRates: [],
  ...partial,
});

const accrued = (from: string, to: string, base: number, partial: Partial<InterestTerms> = {}) => {
  const period = { from: civilDate(from), to: civilDate(to) };
  const accrual = accrue(period, cents(base), terms(partial));
  if (accrual.kind !== 'accrued') throw new Error(accrual.kind);
  return accrual;
};

const totalOf = (from: string, to: string, base: number, partial: Partial<InterestTerms> = {}) =>
  accrued(from, to, base, partial).segments.reduce((total, { amount }) => total + amount, 0);

describe('accrue', () => {
  it('cuts a period at each semester', () => {
    expect(accrued('2025-12-01', '2026-02-28', 1_200_000).segments).toEqual([
      {
        from: '2025-12-01',
        to: '2025-12-31',
        days: 31,
        ratePercent: '12.15',
        basis: 'BCE 2,15 % + 10 points',
        base: 1_200_000,
        amount: 12_383,
      },
      {
        from: '2026-01-01',
        to: '2026-02-28',
        days: 59,
        ratePercent: '12.15',
        basis: 'BCE 2,15 % + 10 points',
        base: 1_200_000,
        amount: 23_568,
      },
    ]);
  });

  it('cuts at the year only for a public body', () => {
    const segments = (from: string, to: string) =>
      accrued(from, to, 500_000, { debtorKind: 'public', startsOn: civilDate(from) }).segments;
    expect(segments('2026-06-01', '2026-08-31')).toHaveLength(1);
    expect(segments('2025-12-01', '2026-08-31').map(({ to }) => to)).toEqual([
      '2025-12-31',
      '2026-08-31',
    ]);
  });

  it('gives no segment for a period without a day', () => {
    expect(accrued('2026-03-02', '2026-03-01', 500_000).segments).toEqual([]);
  });

  it('names the semester in which it stops for want of a rate', () => {
    const period = { from: civilDate('2026-12-01'), to: civilDate('2027-01-01') };
    expect(accrue(period, cents(100_000), terms())).toEqual({
      kind: 'rate-missing',
      rate: 'ecb',
      semester: '2027-H1',
    });
  });

  it('lists the semesters whose floor nobody could check', () => {
    const clause = { kind: 'fixed', ratePercent: '15' } as const;
    expect(accrued('2026-06-01', '2026-08-31', 100_000, { clause }).floorUnknownIn).toEqual([
      '2026-H2',
    ]);
    expect(accrued('2026-06-01', '2026-06-30', 100_000, { clause }).floorUnknownIn).toEqual([]);
  });
});

const anyDay = fc
  .integer({ min: 0, max: 1276 })
  .map((number) => addDays(civilDate('2023-01-01'), number));
const anyBase = fc.integer({ min: 0, max: 100_000_000 });
const anyLength = fc.integer({ min: 0, max: 90 });

describe('charges', () => {
  it('are never negative, and grow with the days and with the amount', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyBase, anyBase, (from, length, base, more) => {
        const to = addDays(from, length);
        const charges = totalOf(from, to, base);
        expect(charges).toBeGreaterThanOrEqual(0);
        expect(totalOf(from, addDays(to, 1), base)).toBeGreaterThanOrEqual(charges);
        expect(totalOf(from, to, base + more)).toBeGreaterThanOrEqual(charges);
      }),
    );
  });

  it('are those of the two parts of a period cut at any day, up to the rounding of one segment', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyLength, anyBase, (from, first, second, base) => {
        const cutOn = addDays(from, first);
        const to = addDays(cutOn, second);
        const parts = totalOf(from, cutOn, base) + totalOf(addDays(cutOn, 1), to, base);
        expect(Math.abs(totalOf(from, to, base) - parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('count every day of the period once', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyBase, (from, length, base) => {
        const to = addDays(from, length);
        const { segments } = accrued(from, to, base);
        expect(segments.reduce((total, { days }) => total + days, 0)).toBe(length + 1);
        for (const segment of segments) {
          expect(daysBetween(segment.from, segment.to) + 1).toBe(segment.days);
        }
        expect(segments[0]?.from).toBe(from);
        expect(segments.at(-1)?.to).toBe(to);
      }),
    );
  });
});
