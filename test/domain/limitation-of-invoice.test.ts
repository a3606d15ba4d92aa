import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { limitationOfInvoice } from '#domain/limitation-of-invoice.ts';
import { cents } from '#domain/money.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const asOf = civilDate('2026-11-21');
const part = aPayment({ amount: cents(1_000), paidOn: civilDate('2026-07-01') });
const opened = {
  id: 'h1',
  openedAt: at('2026-07-10T22:30:00Z'),
  by: 'api',
  until: civilDate('2026-07-20'),
};
const promise: Hold = { kind: 'promise', ...opened, promisedOn: civilDate('2026-07-15') };
const plan: Hold = {
  kind: 'plan',
  ...opened,
  instalments: [{ dueOn: civilDate('2026-07-15'), amount: cents(1) }],
};
const pause: Hold = { kind: 'pause', ...opened, reason: 'congés' };

describe('limitationOfInvoice', () => {
  it('shows the prudent day alone while nothing happened', () => {
    expect(limitationOfInvoice(anInvoice(), 'company', asOf)).toEqual({
      startedOn: '2026-05-19',
      lastDayOn: '2031-05-19',
    });
  });

  it('starts from the delivery, where that came before the invoice', () => {
    const invoice = anInvoice({}, { deliveredOn: civilDate('2026-04-30') });
    expect(limitationOfInvoice(invoice, 'consumer', asOf).lastDayOn).toBe('2028-04-30');
  });

  it('warns as the day comes near', () => {
    const warning = (on: string) =>
      limitationOfInvoice(anInvoice(), 'consumer', civilDate(on)).warning;
    expect(warning('2027-05-18')).toBeUndefined();
    expect(warning('2027-05-19')).toBe('within-a-year');
    expect(warning('2028-04-19')).toBe('within-a-month');
    expect(warning('2028-05-20')).toBe('past');
  });

  it('shows beside what a part payment would make of it, and never counts on it', () => {
    expect(limitationOfInvoice(anInvoice({ payments: [part] }), 'company', asOf)).toEqual({
      startedOn: '2026-05-19',
      lastDayOn: '2031-05-19',
      ifAcknowledged: { on: '2026-07-01', lastDayOn: '2031-07-01' },
    });
  });

  it('counts what happened on the day itself', () => {
    const today = { ...part, paidOn: asOf };
    expect(
      limitationOfInvoice(anInvoice({ payments: [today] }), 'company', asOf).ifAcknowledged,
    ).toEqual({ on: '2026-11-21', lastDayOn: '2031-11-21' });
  });

  it.each([promise, plan])('counts a $kind from its day in Paris', (hold) => {
    const invoice = anInvoice({ payments: [part], hold });
    expect(limitationOfInvoice(invoice, 'company', asOf).ifAcknowledged).toEqual({
      on: '2026-07-11',
      lastDayOn: '2031-07-11',
    });
  });

  it.each([
    ['a pause', { hold: pause }],
    [
      'a payment the bank took back',
      { payments: [aPayment({ ...part, reversedOn: civilDate('2026-07-03') })] },
    ],
    [
      'a payment that comes the day after',
      { payments: [{ ...part, paidOn: civilDate('2026-11-22') }] },
    ],
  ])('sees no acknowledgment in %s', (_what, over) => {
    expect(limitationOfInvoice(anInvoice(over), 'company', asOf)).not.toHaveProperty(
      'ifAcknowledged',
    );
  });

  it('makes no difference to a public body, whose time ends with a calendar year', () => {
    const invoice = anInvoice({ payments: [part] });
    expect(limitationOfInvoice(invoice, 'public', asOf)).toEqual({
      startedOn: '2026-05-19',
      lastDayOn: '2030-12-31',
    });
  });
});
