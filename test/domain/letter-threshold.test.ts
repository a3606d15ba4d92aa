import { describe, expect, it } from 'vitest';
import { isWorthSending } from '#domain/letter-threshold.ts';
import { cents } from '#domain/money.ts';

describe('isWorthSending', () => {
  it.each([
    ['post', 1999, false],
    ['post', 2000, true],
    ['registered-post', 1999, false],
    ['registered-post', 2000, true],
    ['email', 1, true],
    ['sms', 1, true],
    ['call', 1, true],
  ] as const)('%s for %i cents with a minimum of 20 €: %s', (channel, balance, expected) => {
    expect(isWorthSending(channel, cents(balance), cents(2000))).toBe(expected);
  });

  it('has no minimum unless the creditor set one', () => {
    expect(isWorthSending('post', cents(1))).toBe(true);
  });
});
