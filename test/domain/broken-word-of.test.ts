import { describe, expect, it } from 'vitest';
import { brokenWordOf } from '#domain/broken-word-of.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { cents } from '#domain/money.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const opened = { id: 'h1', openedAt: at('2026-06-20T08:00:00Z'), by: 'Nadia Ferrand' };
const until = civilDate('2026-09-18');
const promise = { ...opened, kind: 'promise', promisedOn: civilDate('2026-06-30'), until } as const;
const plan: Hold = {
  ...opened,
  kind: 'plan',
  until,
  instalments: ['2026-07-15', '2026-08-14'].map((dueOn) => ({
    dueOn: civilDate(dueOn),
    amount: cents(932_040),
  })),
};
const paid = (amount: number) => [aPayment({ amount: cents(amount) })];

describe('what a hold called broken leaves to be recalled', () => {
  it('is the sum that was promised, or all that is owed where no sum was named', () => {
    const named: Hold = { ...promise, amount: cents(500_000) };

    expect(brokenWordOf(anInvoice({ hold: named }))).toEqual({
      brokenWord: { kind: 'promise', dueOn: '2026-06-30', amount: 500_000 },
    });
    expect(brokenWordOf(anInvoice({ hold: promise, payments: paid(864_080) }))).toMatchObject({
      brokenWord: { amount: 1_000_000 },
    });
  });

  it('is the first instalment that lacks', () => {
    expect(brokenWordOf(anInvoice({ hold: plan, payments: paid(932_040) }))).toEqual({
      brokenWord: { kind: 'plan', dueOn: '2026-08-14', amount: 932_040 },
    });
  });

  it('is nothing where every instalment came, nor where nothing was agreed', () => {
    const pause: Hold = { ...opened, kind: 'pause', reason: 'inventaire', until };

    expect(brokenWordOf(anInvoice({ hold: plan, payments: paid(1_864_080) }))).toEqual({});
    expect(brokenWordOf(anInvoice({ hold: pause }))).toEqual({});
    expect(brokenWordOf(anInvoice())).toEqual({});
  });
});
