import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { endingOf } from '#domain/ending.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';

const ended = (over: Partial<Invoice>) => endingOf(anInvoice({ status: 'settled', ...over }));

const note = (recordedAt: string, by = 'compta') => ({
  number: 'A1',
  issuedOn: civilDate('2026-06-20'),
  amount: cents(1_864_080),
  recordedAt: at(recordedAt),
  by,
});

describe('endingOf', () => {
  it.each(['followed', 'on-hold'] as const)(
    'has nothing to say while an invoice is %s',
    (status) => {
      expect(endingOf(anInvoice({ status }))).toBeUndefined();
    },
  );

  it('says who paid what, when, and after which step', () => {
    expect(ended({ payments: [aPayment()], contacts: [aContact({ state: 'delivered' })] })).toEqual(
      {
        end: 'settled',
        reason: 'The invoice was paid in full.',
        by: 'api',
        at: '2026-06-25T10:00:00Z',
        balance: 0,
        recovered: { 'first-letter': 1_864_080 },
        lastPayment: {
          paymentId: 'pay-1',
          amount: 1_864_080,
          paidOn: '2026-06-25',
          by: 'api',
        },
        lastStep: 'first-letter',
      },
    );
  });

  it('ascribes money to the last contact made before it came, in the second it came too', () => {
    const early = aPayment({
      id: 'p0',
      amount: cents(100),
      recordedAt: at('2026-06-22T06:59:59Z'),
    });
    const same = aPayment({ id: 'p1', amount: cents(200), recordedAt: at('2026-06-22T07:00:00Z') });
    const later = aPayment({
      id: 'p2',
      amount: cents(400),
      recordedAt: at('2026-06-30T07:00:00Z'),
    });
    const more = aPayment({ id: 'p3', amount: cents(800), recordedAt: at('2026-07-01T07:00:00Z') });
    const between = aPayment({
      id: 'p4',
      amount: cents(1_600),
      recordedAt: at('2026-06-25T07:00:00Z'),
    });
    const contacts = [
      aContact(),
      aContact({
        claimId: 'f',
        step: 'follow-up',
        state: 'failed',
        claimedAt: at('2026-06-24T07:00:00Z'),
      }),
      aContact({ claimId: 's', step: 'second-letter', claimedAt: at('2026-06-29T07:00:00Z') }),
    ];
    expect(ended({ payments: [early, same, between, later, more], contacts })?.recovered).toEqual({
      'no-step': 100,
      'first-letter': 1_800,
      'second-letter': 1_200,
    });
  });

  it('does not count a payment that was taken back, and names the last that stands', () => {
    const back = aPayment({ id: 'p2', reversedOn: civilDate('2026-06-27') });
    const end = ended({ payments: [aPayment(), back] });
    expect(end?.lastPayment?.paymentId).toBe('pay-1');
    expect(end?.recovered).toEqual({ 'no-step': 1_864_080 });
    expect(ended({ payments: [back] })).not.toHaveProperty('lastPayment');
  });

  it('ends by whoever recorded the last of payments and credit notes', () => {
    const payment = aPayment({ by: 'webhook' });
    expect(
      ended({ payments: [payment], creditNotes: [note('2026-06-26T08:00:00Z')] }),
    ).toMatchObject({
      by: 'compta',
      at: '2026-06-26T08:00:00Z',
    });
    expect(
      ended({ payments: [payment], creditNotes: [note('2026-06-24T08:00:00Z')] }),
    ).toMatchObject({
      by: 'webhook',
    });
  });

  it('tells credit notes from an invoice that was paid before it was issued', () => {
    expect(ended({ creditNotes: [note('2026-06-26T08:00:00Z')] })?.reason).toMatch(/^Credit notes/);
    expect(ended({})).toMatchObject({
      reason: 'The invoice was already paid when it was issued.',
      by: 'api',
      at: '2026-05-19T08:00:00Z',
    });
    expect(ended({})).not.toHaveProperty('lastStep');
  });

  it('says who cancelled it, or wrote it off', () => {
    const closed = {
      by: 'nadia',
      at: at('2026-07-01T08:00:00Z'),
      reason: 'geste',
      isWrittenOff: false,
    };
    expect(ended({ status: 'cancelled', closed, payments: [aPayment()] })).toMatchObject({
      end: 'cancelled',
      reason: 'The invoice was cancelled.',
      by: 'nadia',
      at: '2026-07-01T08:00:00Z',
    });
    expect(ended({ status: 'cancelled', closed: { ...closed, isWrittenOff: true } })).toMatchObject(
      {
        end: 'written-off',
        reason: 'The invoice was written off.',
      },
    );
    expect(ended({ status: 'cancelled' })).toMatchObject({ by: 'api' });
  });

  it('says since when the file is with finance', () => {
    const steps = { 'legal-file': { kind: 'done', at: at('2026-07-31T07:00:00Z') } } as const;
    expect(ended({ status: 'handed-over', steps, payments: [aPayment()] })).toMatchObject({
      end: 'handed-over',
      by: 'relance',
      at: '2026-07-31T07:00:00Z',
      reason: 'The final delay passed unpaid: the legal file is with finance.',
    });
    expect(ended({ status: 'handed-over' })?.at).toBeUndefined();
  });
});
