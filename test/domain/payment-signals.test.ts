import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { balanceOf, type Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import type { PaymentSignal } from '#domain/payment-signal.ts';
import { recordPaymentSignal } from '#domain/record-payment-signal.ts';
import { anInvoice, at } from '../support/invoice.ts';

const TOTAL = 100_000;
const now = at('2026-08-01T08:00:00Z');

const hour = (count: number) =>
  at(`2026-07-${String(1 + (count % 28)).padStart(2, '0')}T08:00:00Z`);
const on = civilDate('2026-07-05');

type Told =
  | { readonly kind: 'paid'; readonly payment: number; readonly amount: number }
  | { readonly kind: 'refunded'; readonly payment: number; readonly total: number }
  | { readonly kind: 'disputed'; readonly payment: number; readonly amount: number }
  | { readonly kind: 'won' | 'lost'; readonly payment: number; readonly amount: number }
  | { readonly kind: 'late'; readonly payment: number };

const idOf = (payment: number) => `pi_${payment}`;
/** One dispute for each payment, always over the same amount, as a bank keeps it. */
const disputeOf = (payment: number, amount: number) => ({
  id: `dp_${payment}`,
  amount: cents(amount),
  openedOn: on,
});

function signalOf(told: Told): PaymentSignal {
  const base = { paymentId: idOf(told.payment), by: 'stripe' };
  switch (told.kind) {
    case 'paid':
      return { ...base, at: hour(1), kind: 'received', amount: cents(told.amount), paidOn: on };
    case 'refunded':
      return { ...base, at: hour(3), kind: 'refunded', total: cents(told.total), refundedOn: on };
    case 'disputed':
      return {
        ...base,
        at: hour(4),
        kind: 'disputed',
        dispute: disputeOf(told.payment, told.amount),
      };
    case 'won':
    case 'lost':
      return {
        ...base,
        at: hour(9),
        kind: 'dispute-closed',
        dispute: disputeOf(told.payment, told.amount),
        outcome: told.kind,
        closedOn: on,
      };
    case 'late':
      return { ...base, at: hour(12), kind: 'reversed', reversedOn: on };
  }
}

/** What the state must be, told from the set of facts alone: no order, no doubles. */
function expected(all: readonly Told[]) {
  const byPayment = Object.values(Object.groupBy(all, ({ payment }) => payment));
  const paid = byPayment.map((facts = []) => standing(facts));
  const balance = TOTAL - paid.reduce((sum, { left }) => sum + left, 0);
  if (balance <= 0) return { balance, status: 'settled', question: undefined };
  return {
    balance,
    status: paid.some(({ isBankOpen }) => isBankOpen) ? 'on-hold' : 'followed',
    question: paid.some(({ isRefunded }) => isRefunded) ? 'payment-refunded' : undefined,
  };
}

function standing(facts: readonly Told[]) {
  const amounts = (...kinds: readonly Told['kind'][]) =>
    facts.filter(({ kind }) => kinds.includes(kind)).map(amountOf);
  const has = (kind: Told['kind']) => amounts(kind).length > 0;
  if (!has('paid')) return { left: 0, isBankOpen: false, isRefunded: false };
  const isWithBank = has('lost') || (has('disputed') && !has('won'));
  const disputed = isWithBank ? Math.max(...amounts('disputed', 'won', 'lost')) : 0;
  const left = Math.max(...amounts('paid')) - Math.max(0, ...amounts('refunded')) - disputed;
  return {
    left: has('late') ? 0 : Math.max(0, left),
    isBankOpen: isWithBank && !has('lost') && !has('late'),
    isRefunded: has('refunded'),
  };
}

function amountOf(told: Told): number {
  if (told.kind === 'refunded') return told.total;
  return told.kind === 'late' ? 0 : told.amount;
}

const tellAll = (signals: readonly PaymentSignal[]): Invoice =>
  signals.reduce(
    (invoice, signal) => recordPaymentSignal(invoice, signal, now)?.invoice ?? invoice,
    anInvoice({}, { total: cents(TOTAL) }),
  );

const stateOf = (invoice: Invoice) => ({
  balance: balanceOf(invoice),
  status: invoice.status,
  question: invoice.question,
});

/** The facts of up to three payments: each amount is the payment's own, whatever is told of it. */
const facts = fc
  .array(
    fc.record({
      amount: fc.constantFrom(20_000, 50_000, 100_000, 120_000),
      disputed: fc.constantFrom(10_000, 50_000, 100_000),
      kinds: fc.subarray([
        'paid',
        'refunded',
        'halfRefunded',
        'disputed',
        'won',
        'lost',
        'late',
      ] as const),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((payments) =>
    payments.flatMap(({ amount, disputed, kinds }, payment) => {
      const told: Record<(typeof kinds)[number], Told> = {
        paid: { kind: 'paid', payment, amount },
        refunded: { kind: 'refunded', payment, total: amount },
        halfRefunded: { kind: 'refunded', payment, total: amount / 2 },
        disputed: { kind: 'disputed', payment, amount: disputed },
        won: { kind: 'won', payment, amount: disputed },
        lost: { kind: 'lost', payment, amount: disputed },
        late: { kind: 'late', payment },
      };
      return kinds.map((kind) => told[kind]);
    }),
  );

/** A shuffle in which some things are told twice. */
const shuffled = facts.chain((all) =>
  fc
    .subarray(all)
    .chain((doubled) => {
      const told = [...all, ...doubled];
      return fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length });
    })
    .map((order) => ({ all, order })),
);

describe('what providers tell of payments', () => {
  it('ends in one state for each set of facts, whatever the order, however often told', () => {
    fc.assert(
      fc.property(shuffled, ({ all, order }) => {
        expect(stateOf(tellAll(order.map(signalOf)))).toEqual(expected(all));
      }),
      { numRuns: 1_000 },
    );
  });

  it('changes nothing the second time all is told', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const signals = all.map(signalOf);
        const once = tellAll(signals);

        for (const signal of signals) {
          expect(recordPaymentSignal(once, signal, now)).toBeUndefined();
        }
      }),
    );
  });

  it('counts a collection that failed before it succeeded, in whichever order both are told', () => {
    const failed = signalOf({ kind: 'late', payment: 1 });
    const paid = signalOf({ kind: 'paid', payment: 1, amount: TOTAL });
    const [early, late] = [
      { ...failed, at: hour(2) },
      { ...paid, at: hour(6) },
    ];

    expect(tellAll([early, late]).status).toBe('settled');
    expect(tellAll([late, early]).status).toBe('settled');
  });

  it('counts a bounced collection again when it is presented again with success', () => {
    const paid = signalOf({ kind: 'paid', payment: 1, amount: TOTAL });
    const bounced = { ...signalOf({ kind: 'late', payment: 1 }), at: hour(5) };
    const again = { ...paid, at: hour(8) };

    expect(tellAll([paid, bounced]).status).toBe('followed');
    expect(tellAll([paid, bounced, again])).toMatchObject({ status: 'settled' });
    expect(tellAll([paid, again, bounced])).toMatchObject({ status: 'settled' });
  });

  it('holds by itself on a chargeback, and lets go when the bank has decided', () => {
    const paid = signalOf({ kind: 'paid', payment: 1, amount: TOTAL });
    const disputed = signalOf({ kind: 'disputed', payment: 1, amount: TOTAL });

    const held = tellAll([paid, disputed]);

    expect(held).toMatchObject({
      status: 'on-hold',
      execution: { cycle: 2 },
      hold: { kind: 'dispute', by: 'relance', reason: 'chargeback', paymentId: 'pi_1' },
    });
    const lost = signalOf({ kind: 'lost', payment: 1, amount: TOTAL });
    expect(tellAll([paid, disputed, lost])).toMatchObject({ status: 'followed' });
    expect(tellAll([paid, disputed, lost]).hold).toBeUndefined();
  });
});

describe('the proof of what a provider told', () => {
  const proofOf = (told: PaymentSignal) => {
    const paid = tellAll([signalOf({ kind: 'paid', payment: 1, amount: 50_000 })]);
    return recordPaymentSignal(paid, told, now)?.proofs[0];
  };

  it('gives the bank’s reason where there is one, and none to a refund', () => {
    const refunded = signalOf({ kind: 'refunded', payment: 1, total: 20_000 });
    const disputed = signalOf({ kind: 'disputed', payment: 1, amount: 20_000 });
    const bounced = { ...signalOf({ kind: 'late', payment: 1 }), reason: 'AC04' } as PaymentSignal;

    expect(proofOf(refunded)).not.toHaveProperty('reason');
    expect(proofOf(disputed)).not.toHaveProperty('reason');
    expect(proofOf(bounced)).toMatchObject({ kind: 'payment-reversed', reason: 'AC04' });
  });
});
