import { describe, expect, it } from 'vitest';
import { impairment } from '#domain/impairment.ts';
import { cents } from '#domain/money.ts';

describe('impairment', () => {
  it.each([
    [1_200_000, '20', '70', 700_000, 'P10 COMPTAPP'],
    [10_550, '5.5', '100', 10_000, 'reduced VAT'],
    [100, '0', '50', 50, 'no VAT'],
    [101, '0', '50', 51, 'half a cent up'],
    [1_200_000, '20', '0', 0, 'no risk'],
  ])('of %i cents, VAT %s %%, risk %s %%: %i (%s)', (gross, vatPercent, riskPercent, expected) => {
    expect(impairment({ gross: cents(gross), vatPercent, riskPercent })).toBe(expected);
  });
});
