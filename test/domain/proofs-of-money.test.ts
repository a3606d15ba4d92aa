import { describe, expect, it } from 'vitest';
import { bankDispute, openDisputesOf } from '#domain/bank-dispute.ts';
import { civilDate } from '#domain/civil-date.ts';
import { cents } from '#domain/money.ts';
import type { PaymentSignal } from '#domain/payment-signal.ts';
import { recordPaymentSignal } from '#domain/record-payment-signal.ts';
import { settleIfPaid } from '#domain/settle-if-paid.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const TOLD = at('2026-06-29T10:00:00Z');
const HEARD = at('2026-06-29T10:00:02Z');
const payment = aPayment({ amount: cents(60_000), toldAt: at('2026-06-25T10:00:00Z') });
const paid = anInvoice({ payments: [payment] });

const told = { paymentId: 'pay-1', at: TOLD, by: 'stripe' } as const;
const dispute = { id: 'd1', amount: cents(60_000), openedOn: civilDate('2026-06-28') };
const signals = {
  reversed: { ...told, kind: 'reversed', reversedOn: civilDate('2026-06-28') },
  refunded: {
    ...told,
    kind: 'refunded',
    total: cents(10_000),
    refundedOn: civilDate('2026-06-28'),
  },
  disputed: { ...told, kind: 'disputed', dispute, reason: 'fraudulent' },
  lost: {
    ...told,
    kind: 'dispute-closed',
    dispute,
    outcome: 'lost',
    closedOn: civilDate('2026-06-29'),
  },
} as const satisfies Record<string, PaymentSignal>;

const proofOf = (signal: PaymentSignal) => recordPaymentSignal(paid, signal, HEARD)?.proofs[0];
const facts = { paymentId: 'pay-1', amount: 60_000, paidOn: '2026-06-25' };

describe('the proof of what a provider told', () => {
  it('says what was taken back and what is owed again', () => {
    expect(proofOf(signals.reversed)).toEqual({
      kind: 'payment-reversed',
      at: HEARD,
      by: 'stripe',
      facts: { ...facts, balance: 1_864_080, reversedOn: '2026-06-28' },
    });
    expect(proofOf({ ...signals.reversed, reason: 'no funds' })?.reason).toBe('no funds');
  });

  it('says what was given back, all refunds together', () => {
    expect(proofOf(signals.refunded)).toEqual({
      kind: 'payment-refunded',
      at: HEARD,
      by: 'stripe',
      facts: { ...facts, balance: 1_814_080, refunded: 10_000, refundedOn: '2026-06-28' },
    });
  });

  it('says why the payer’s bank disputes, and how it ended', () => {
    expect(proofOf(signals.disputed)).toEqual({
      kind: 'payment-disputed',
      at: HEARD,
      by: 'stripe',
      reason: 'fraudulent',
      facts: { ...facts, balance: 1_864_080, disputed: 60_000, disputedOn: '2026-06-28' },
    });
    expect(proofOf(signals.lost)).toEqual({
      kind: 'payment-dispute-closed',
      at: HEARD,
      by: 'stripe',
      reason: 'lost',
      facts: { ...facts, balance: 1_864_080, disputed: 60_000, closedOn: '2026-06-29' },
    });
  });

  it('is kept for later while the payment is not known, once, and proves nothing yet', () => {
    const first = recordPaymentSignal(anInvoice(), signals.reversed, HEARD);
    expect(first).toMatchObject({ invoice: { early: [signals.reversed] }, proofs: [] });
    expect(first && recordPaymentSignal(first.invoice, signals.reversed, HEARD)).toBeUndefined();
    const both = first && recordPaymentSignal(first.invoice, signals.refunded, HEARD);
    expect(both?.invoice.early).toEqual([signals.reversed, signals.refunded]);
  });
});

describe('a dispute of the payer’s bank', () => {
  const with_ = (over: object) =>
    anInvoice({
      payments: [aPayment({ disputes: [{ ...dispute, state: 'open', toldAt: TOLD, ...over }] })],
    });

  it('is open until the bank or a person decides, or the payment is gone', () => {
    expect(openDisputesOf(with_({}))).toHaveLength(1);
    expect(openDisputesOf(with_({ isAnswered: true }))).toEqual([]);
    expect(openDisputesOf(with_({ state: 'won' }))).toEqual([]);
    expect(openDisputesOf(anInvoice({ payments: [payment] }))).toEqual([]);
    const gone = with_({}).payments.map((one) => ({ ...one, reversedOn: civilDate('2026-06-29') }));
    expect(openDisputesOf({ payments: gone })).toEqual([]);
  });

  it('opens a hold that names its payment', () => {
    const [open] = openDisputesOf(with_({}));
    expect(open && bankDispute(open, TOLD)).toMatchObject({
      kind: 'dispute',
      id: 'bank.d1',
      by: 'relance',
      reason: 'chargeback',
      paymentId: 'pay-1',
      openedAt: TOLD,
    });
  });
});

describe('settleIfPaid', () => {
  const paidInFull = (status: 'followed' | 'settled' | 'cancelled') =>
    settleIfPaid({ invoice: anInvoice({ status, payments: [aPayment()] }), proofs: [] }, HEARD);

  it('closes an invoice once, with what is left', () => {
    expect(paidInFull('followed').proofs).toEqual([
      { kind: 'settled', at: HEARD, by: 'relance', facts: { balance: 0 } },
    ]);
    expect(paidInFull('settled').proofs).toEqual([]);
    expect(paidInFull('cancelled')).toMatchObject({ invoice: { status: 'cancelled' }, proofs: [] });
  });

  it('lets go of holds and questions', () => {
    const asked = anInvoice({ payments: [aPayment()], question: 'payment-refunded' });
    expect(settleIfPaid({ invoice: asked, proofs: [] }, HEARD).invoice).not.toHaveProperty(
      'question',
    );
  });
});
