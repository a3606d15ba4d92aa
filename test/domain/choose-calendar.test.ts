import { describe, expect, it } from 'vitest';
import { chooseCalendar } from '#domain/choose-calendar.ts';
import { cents } from '#domain/money.ts';

const amountBands = [
  { from: cents(1_000_000), calendar: 'firm' },
  { from: cents(0), calendar: 'gentle' },
  { from: cents(50_000), calendar: 'standard' },
] as const;

const total = cents(1_000_000);

describe('chooseCalendar', () => {
  it('takes the invoice’s own first, then the debtor’s, the band’s, the creditor’s', () => {
    const creditor = 'gentle';
    const banded = { total, amountBands, creditor } as const;
    expect(chooseCalendar({ ...banded, invoice: 'standard', debtor: 'gentle' })).toBe('standard');
    expect(chooseCalendar({ ...banded, debtor: 'gentle' })).toBe('gentle');
    expect(chooseCalendar(banded)).toBe('firm');
    expect(chooseCalendar({ total, creditor })).toBe('gentle');
    expect(chooseCalendar({ total })).toBe('standard');
  });

  it.each([
    [0, 'gentle'],
    [49_999, 'gentle'],
    [50_000, 'standard'],
    [999_999, 'standard'],
    [1_000_000, 'firm'],
  ])('takes for %i cents the highest band it reaches: %s', (amount, calendar) => {
    expect(chooseCalendar({ total: cents(amount), amountBands })).toBe(calendar);
  });

  it('falls through bands that begin above the amount', () => {
    const bands = [{ from: cents(500), calendar: 'firm' }] as const;
    expect(chooseCalendar({ total: cents(499), amountBands: bands, creditor: 'gentle' })).toBe(
      'gentle',
    );
  });
});
