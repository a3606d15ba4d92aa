import { describe, expect, it } from 'vitest';
import { cancelInvoice } from '#domain/cancel-invoice.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { movementsOf } from '#domain/payment-movements.ts';
import type { LaterSignal } from '#domain/payment-signal.ts';
import { recordCreditNote } from '#domain/record-credit-note.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { recordReversal } from '#domain/record-reversal.ts';
import { releaseHold } from '#domain/release-hold.ts';
import { replaceHold } from '#domain/replace-hold.ts';
import { statusAfterMoney } from '#domain/status-after-money.ts';
import { suspendedFor } from '#domain/suspended-for.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const AT = at('2026-06-26T09:00:00Z');
const part = aPayment({ amount: cents(1_000) });
const opened = {
  id: 'h1',
  openedAt: at('2026-06-20T09:00:00Z'),
  by: 'nadia',
  until: civilDate('2026-07-20'),
};
const dispute: Hold = { kind: 'dispute', ...opened, reason: 'qualité' };
const chargeback: Hold = { ...dispute, reason: 'chargeback', paymentId: 'pay-1' };
const dispute1 = {
  id: 'd1',
  amount: cents(500),
  openedOn: civilDate('2026-06-26'),
  state: 'open',
  toldAt: AT,
} as const;
const contested = aPayment({ disputes: [dispute1] });

describe('a payment', () => {
  it('is proved with its reference and the way it came, where they are told', () => {
    const full = { ...part, reference: 'F2026-0388', method: 'sepa' };
    expect(recordPayment(anInvoice(), full)?.proofs[0]).toEqual({
      kind: 'payment-received',
      at: part.recordedAt,
      by: 'api',
      facts: {
        paymentId: 'pay-1',
        amount: 1_000,
        paidOn: '2026-06-25',
        balance: 1_863_080,
        reference: 'F2026-0388',
        method: 'sepa',
      },
    });
    expect(recordPayment(anInvoice(), part)?.proofs[0]?.facts).not.toHaveProperty('reference');
  });

  it('leaves what was told early of another payment waiting for it', () => {
    const early: LaterSignal = {
      kind: 'reversed',
      paymentId: 'pay-2',
      at: AT,
      by: 'stripe',
      reversedOn: civilDate('2026-06-26'),
    };
    expect(recordPayment(anInvoice({ early: [early] }), part)?.invoice.early).toEqual([early]);
    const own = { ...early, paymentId: 'pay-1' };
    const met = recordPayment(anInvoice({ early: [own] }), part)?.invoice;
    expect(met).not.toHaveProperty('early');
    expect(met?.payments[0]?.reversedOn).toBe('2026-06-26');
  });

  it('is taken back with the reason the bank gave, or none', () => {
    const paid = anInvoice({ payments: [part] });
    const reversal = {
      paymentId: 'pay-1',
      reversedOn: civilDate('2026-06-30'),
      at: AT,
      by: 'gocardless',
    };
    expect(recordReversal(paid, { ...reversal, at: AT })?.invoice.payments).toMatchObject([
      { reversedOn: '2026-06-30', reversedAt: AT },
    ]);
    expect(
      recordReversal(paid, { ...reversal, reason: 'insufficient funds' })?.proofs[0],
    ).toMatchObject({
      kind: 'payment-reversed',
      reason: 'insufficient funds',
      facts: { amount: 1_000, reversedOn: '2026-06-30', balance: 1_864_080 },
    });
    expect(recordReversal(paid, reversal)?.proofs[0]).not.toHaveProperty('reason');
  });

  it('is taken back by its name, whatever came before it', () => {
    const other = aPayment({ id: 'pay-0', amount: cents(5_000) });
    const paid = anInvoice({ payments: [other, part] });
    const reversal = {
      paymentId: 'pay-1',
      reversedOn: civilDate('2026-06-30'),
      at: AT,
      by: 'gocardless',
    };

    const change = recordReversal(paid, reversal);

    expect(change?.invoice.payments[0]).toEqual(other);
    expect(change?.proofs[0]?.facts).toMatchObject({ paymentId: 'pay-1', amount: 1_000 });
  });

  it('moves in the order of its days, however its refunds and disputes were told', () => {
    const both = aPayment({
      amount: cents(1_000),
      refunds: [
        { total: cents(700), on: civilDate('2026-07-03') },
        { total: cents(300), on: civilDate('2026-07-01') },
      ],
      disputes: [
        {
          id: 'd1',
          amount: cents(200),
          openedOn: civilDate('2026-07-02'),
          state: 'won',
          toldAt: AT,
        },
      ],
    });
    expect(movementsOf(both).map(({ kind, on, amount }) => `${on} ${kind} ${amount}`)).toEqual([
      '2026-06-25 payment 1000',
      '2026-07-01 reversal 300',
      '2026-07-02 reversal 200',
      '2026-07-02 payment 200',
      '2026-07-03 reversal 400',
    ]);
  });

  it('that bounced came and went, on its two days', () => {
    expect(movementsOf({ ...part, reversedOn: civilDate('2026-06-30') })).toEqual([
      { kind: 'payment', on: '2026-06-25', amount: 1_000 },
      { kind: 'reversal', on: '2026-06-30', amount: 1_000 },
    ]);
  });

  it('given back whole is not moved by a dispute that is won afterwards', () => {
    const won = {
      id: 'd1',
      amount: cents(1_000),
      openedOn: civilDate('2026-07-02'),
      state: 'won',
      toldAt: AT,
    } as const;
    const refunds = [{ total: cents(1_000), on: civilDate('2026-07-01') }];

    expect(movementsOf({ ...part, refunds, disputes: [won] })).toHaveLength(2);
  });

  it('never gives back more than came', () => {
    const refunded = aPayment({
      amount: cents(100),
      refunds: [{ total: cents(100), on: civilDate('2026-07-01') }],
      disputes: [
        {
          id: 'd1',
          amount: cents(50),
          openedOn: civilDate('2026-07-02'),
          state: 'lost',
          toldAt: AT,
        },
      ],
    });
    expect(movementsOf(refunded)).toHaveLength(2);
  });
});

describe('a credit note', () => {
  const note = {
    number: 'A1',
    issuedOn: civilDate('2026-06-20'),
    amount: cents(1_000),
    recordedAt: AT,
    by: 'compta',
  };

  it('answers a dispute found right, and no other question', () => {
    const asked = (question: string) => recordCreditNote(anInvoice({ question }), note)?.invoice;
    expect(asked('dispute-founded')).not.toHaveProperty('question');
    expect(asked('payment-refunded')?.question).toBe('payment-refunded');
  });
});

describe('an invoice given up', () => {
  const decision = { reason: 'geste', by: 'nadia', at: AT };

  it('says in its proof whether it was written off', () => {
    expect(cancelInvoice(anInvoice(), decision)?.proofs[0]?.facts).toEqual({ balance: 1_864_080 });
    expect(
      cancelInvoice(anInvoice(), { ...decision, isWrittenOff: true })?.proofs[0]?.facts,
    ).toEqual({
      balance: 1_864_080,
      isWrittenOff: true,
    });
  });

  it('leaves the lawyers alone with a refund: no question to finance, no hold', () => {
    const refunded = aPayment({
      amount: cents(1_000),
      refunds: [{ total: cents(500), on: civilDate('2026-07-01') }],
    });
    const change = {
      invoice: anInvoice({ status: 'handed-over', payments: [refunded] }),
      proofs: [],
    };

    expect(statusAfterMoney(change, AT)).toEqual(change);
  });

  it('stays given up whatever money comes or goes', () => {
    const change = { invoice: anInvoice({ status: 'cancelled' }), proofs: [] };
    expect(statusAfterMoney(change, AT)).toBe(change);
  });
});

describe('a hold', () => {
  const held = (hold: Hold, over: Partial<Invoice> = {}) =>
    anInvoice({ hold, status: 'on-hold', ...over });

  it('that a bank opened is answered for good when a person releases it', () => {
    const change = releaseHold(held(chargeback, { payments: [contested] }), {
      outcome: 'unfounded',
      at: AT,
      by: 'nadia',
      note: 'preuve de livraison envoyée',
    });
    expect(change.invoice.payments[0]?.disputes?.[0]?.isAnswered).toBe(true);
    expect(change.proofs[0]?.facts).toEqual({
      holdId: 'h1',
      holdKind: 'dispute',
      note: 'preuve de livraison envoyée',
    });
  });

  it('that a bank opened ends by itself once the bank has decided', () => {
    const decided = {
      ...contested,
      amount: cents(600),
      disputes: [{ ...dispute1, state: 'lost' as const }],
    };
    const change = statusAfterMoney(
      { invoice: held(chargeback, { payments: [decided] }), proofs: [] },
      AT,
    );

    expect(change.invoice).not.toHaveProperty('hold');
    expect(change.proofs).toMatchObject([
      { kind: 'hold-released', at: AT, by: 'relance', reason: 'resumed' },
    ]);
  });

  it('that a person opened leaves the bank’s disputes as they are', () => {
    const change = releaseHold(held(dispute, { payments: [contested] }), {
      outcome: 'resumed',
      at: AT,
      by: 'nadia',
    });
    expect(change.invoice.payments[0]?.disputes?.[0]?.isAnswered).toBeUndefined();
  });

  it('that was not there is released without a name', () => {
    expect(
      releaseHold(anInvoice(), { outcome: 'resumed', at: AT, by: 'nadia' }).proofs[0]?.facts,
    ).toEqual({});
  });

  it('moves what was to come on by the days it lasted, in Paris', () => {
    expect(suspendedFor(dispute, AT, anInvoice()).suspensions).toEqual([
      { from: '2026-06-20', resumedOn: '2026-06-26' },
    ]);
    expect(suspendedFor(dispute, at('2026-06-20T20:00:00Z'), anInvoice())).not.toHaveProperty(
      'suspensions',
    );
    expect(suspendedFor(undefined, AT, anInvoice())).not.toHaveProperty('suspensions');
  });

  it('gives way to a later word of the debtor, and its days stay suspended', () => {
    const promise: Hold = {
      kind: 'promise',
      ...opened,
      id: 'h2',
      openedAt: AT,
      promisedOn: civilDate('2026-07-01'),
    };
    const change = replaceHold(held(dispute), promise);
    expect(change.invoice).toMatchObject({
      hold: { id: 'h2' },
      status: 'on-hold',
      suspensions: [{ from: '2026-06-20', resumedOn: '2026-06-26' }],
    });
    expect(change.proofs.map(({ kind, reason }) => `${kind} ${reason ?? ''}`)).toEqual([
      'hold-released replaced',
      'hold-opened ',
    ]);
    expect(change.proofs[0]?.facts).toEqual({ holdId: 'h1', holdKind: 'dispute' });
    expect(replaceHold(anInvoice(), promise).proofs.map(({ kind }) => kind)).toEqual([
      'hold-opened',
    ]);
    const inPart: Hold = { ...dispute, amount: cents(1_000) };
    expect(replaceHold(anInvoice({ hold: inPart }), promise).invoice).not.toHaveProperty(
      'suspensions',
    );
  });
});

describe('a refund', () => {
  const refunded = aPayment({
    amount: cents(1_000),
    refunds: [{ total: cents(500), on: civilDate('2026-07-01') }],
  });
  const asked = (over: Partial<Invoice>) =>
    statusAfterMoney({ invoice: anInvoice({ payments: [refunded], ...over }), proofs: [] }, AT);

  it('is put to finance: a credit note to come, or money to claim again', () => {
    expect(asked({})).toMatchObject({
      invoice: { question: 'payment-refunded' },
      proofs: [{ kind: 'finance-asked', at: AT, by: 'relance', reason: 'payment-refunded' }],
    });
  });

  it('waits for its turn where finance is asked something already', () => {
    expect(asked({ question: 'mise-en-demeure-late' })).toMatchObject({
      invoice: { question: 'mise-en-demeure-late' },
      proofs: [],
    });
  });
});
