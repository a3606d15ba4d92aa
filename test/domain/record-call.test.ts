import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { PositiveCents } from '#domain/money.ts';
import { recordCall } from '#domain/record-call.ts';
import { anInvoice, at } from '../support/invoice.ts';

const aCall = (over: Partial<Call> = {}): Call => ({
  id: 'c1',
  calledAt: at('2026-06-25T08:00:00Z'),
  recordedAt: at('2026-06-25T08:05:00Z'),
  outcome: 'promised',
  promisedOn: civilDate('2026-06-30'),
  by: 'Nadia Ferrand',
  answers: [],
  ...over,
});

const noted = (invoice: Invoice, call: Call) => {
  const change = recordCall(invoice, call, 'mainland');
  if (!change || 'kind' in change) throw new Error('the call was not noted');
  return change;
};
const held = (hold: Hold) => anInvoice({ status: 'on-hold', hold });
const opened = { id: 'h1', openedAt: at('2026-06-20T08:00:00Z'), by: 'x' };
const until = civilDate('2026-07-20');

describe('a call', () => {
  it('told twice is one call', () => {
    const { invoice } = noted(anInvoice(), aCall());

    expect(recordCall(invoice, aCall({ id: 'c2' }), 'mainland')).toBeUndefined();
  });

  it('that promises a sum holds the invoice, and the sum is in its proof', () => {
    const amount = PositiveCents.parse(500_000);
    const { invoice, proofs } = noted(anInvoice(), aCall({ amount }));

    expect(invoice).toMatchObject({ status: 'on-hold', hold: { kind: 'promise', amount } });
    expect(proofs[0]).toMatchObject({
      kind: 'call-recorded',
      reason: 'promised',
      facts: { promisedOn: '2026-06-30', amount },
    });
  });

  it('holds nothing once the invoice is at its end: the promise is a matter for the lawyers', () => {
    expect(recordCall(anInvoice({ status: 'handed-over' }), aCall(), 'mainland')).toEqual({
      kind: 'conflict',
      reason: 'this invoice is handed-over: a promise cannot hold it',
    });
  });

  it('with the debtor’s new word replaces a promise, but no dispute', () => {
    const promise = held({ ...opened, kind: 'promise', promisedOn: until, until });
    const dispute = held({ ...opened, kind: 'dispute', reason: 'prix', until });

    expect(noted(promise, aCall()).invoice.hold).toMatchObject({ promisedOn: '2026-06-30' });
    expect(recordCall(dispute, aCall(), 'mainland')).toMatchObject({ kind: 'conflict' });
  });

  it('announcing a payment whose days of patience are over is noted, and pauses nothing', () => {
    const late = aCall({ outcome: 'payment-sent', recordedAt: at('2026-07-15T08:00:00Z') });
    const { invoice } = noted(anInvoice(), late);

    expect(invoice).toMatchObject({ status: 'followed', calls: [{ outcome: 'payment-sent' }] });
    expect(invoice.hold).toBeUndefined();
  });
});
