import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchPercent, percent, percentText, timesPercent } from '#domain/percent.ts';

describe('percent', () => {
  it.each([
    ['12.15', 1_215_000_000n, '12.15'],
    ['12.4', 1_240_000_000n, '12.40'],
    ['5', 500_000_000n, '5.00'],
    ['0.05', 5_000_000n, '0.05'],
    ['7.8755', 787_550_000n, '7.8755'],
    ['0', 0n, '0.00'],
    ['100', 10_000_000_000n, '100.00'],
  ])('%s is exact and prints back', (text, units, printed) => {
    expect(percent(text)).toBe(units);
    expect(percentText(percent(text))).toBe(printed);
  });

  it('prints for a French reader', () => {
    expect(frenchPercent(percent('12.15'))).toBe('12,15 %');
  });

  it.each([
    ['3', '2.62', '7.86'],
    ['1.5', '2.62', '3.93'],
    ['2.0001', '0.8777', '1.75548777'],
  ])('%s times %s is %s', (factor, rate, product) => {
    expect(percentText(timesPercent(factor, percent(rate)))).toBe(product);
  });

  it('keeps every decimal of four', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (units) => {
        const text = (units / 10_000).toFixed(4);
        expect(percent(percentText(percent(text)))).toBe(percent(text));
        expect(percent(text)).toBe(BigInt(units) * 10_000n);
      }),
    );
  });
});
