import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { cents } from '#domain/money.ts';
import type { Payment } from '#domain/payment.ts';
import { paymentAfterSignal } from '#domain/payment-after-signal.ts';
import type { LaterSignal } from '#domain/payment-signal.ts';
import { aPayment, at } from '../support/invoice.ts';

const base = { paymentId: 'pay-1', by: 'stripe' };
const onDay = (day: number) => ({
  at: at(`2026-07-0${day}T08:00:00Z`),
  on: civilDate(`2026-07-0${day}`),
});

const reversed = (day: number): LaterSignal => {
  const { at: toldAt, on: reversedOn } = onDay(day);
  return { ...base, kind: 'reversed', at: toldAt, reversedOn };
};

describe('a collection that failed', () => {
  const collected = aPayment({ toldAt: onDay(3).at });

  it('after it succeeded takes the money back', () => {
    expect(paymentAfterSignal(collected, reversed(4))).toMatchObject({
      reversedOn: '2026-07-04',
      reversedAt: onDay(4).at,
    });
    expect(paymentAfterSignal(collected, reversed(3))).toMatchObject({ reversedOn: '2026-07-03' });
  });

  it('before it succeeded took nothing back', () => {
    expect(paymentAfterSignal(collected, reversed(2))).toBeUndefined();
  });

  it('takes back a payment of which nobody says when it was told', () => {
    expect(paymentAfterSignal(aPayment(), reversed(2))).toMatchObject({ reversedOn: '2026-07-02' });
  });

  it('told twice of different days counts from the earlier, whichever came first', () => {
    const back = { ...collected, reversedOn: onDay(5).on, reversedAt: onDay(5).at };

    expect(paymentAfterSignal(back, reversed(4))).toMatchObject({ reversedOn: '2026-07-04' });
    expect(paymentAfterSignal(back, reversed(5))).toBeUndefined();
    expect(paymentAfterSignal(back, reversed(6))).toBeUndefined();
  });

  it('adds nothing to what a person has already taken back', () => {
    const { reversedOn } = { reversedOn: onDay(5).on };

    expect(paymentAfterSignal(aPayment({ reversedOn }), reversed(4))).toBeUndefined();
  });
});

describe('a dispute', () => {
  const dispute = (id = 'dp-1') => ({ id, amount: cents(500), openedOn: onDay(1).on });
  const opened = (day: number, id?: string): LaterSignal => ({
    ...base,
    kind: 'disputed',
    at: onDay(day).at,
    dispute: dispute(id),
  });
  const closed = (day: number, outcome: 'won' | 'lost'): LaterSignal => ({
    ...base,
    kind: 'dispute-closed',
    at: onDay(day).at,
    dispute: dispute(),
    outcome,
    closedOn: onDay(day).on,
  });
  const told = (...signals: LaterSignal[]) =>
    signals.reduce<Payment>(
      (payment, signal) => paymentAfterSignal(payment, signal) ?? payment,
      aPayment(),
    );
  const states = (...signals: LaterSignal[]) =>
    told(...signals).disputes?.map(({ id, state }) => `${id} ${state}`);

  it('ends with its outcome, though its opening is told again afterwards', () => {
    expect(states(opened(1), closed(3, 'won'))).toEqual(['dp-1 won']);
    expect(states(closed(3, 'won'), opened(4))).toEqual(['dp-1 won']);
    expect(states(opened(4), closed(3, 'won'))).toEqual(['dp-1 won']);
  });

  it('told again says nothing new', () => {
    expect(paymentAfterSignal(told(opened(1)), opened(2))).toBeUndefined();
    expect(paymentAfterSignal(told(closed(3, 'lost')), closed(3, 'lost'))).toBeUndefined();
  });

  it('ends with the later of two outcomes, whichever is told first', () => {
    expect(states(closed(3, 'lost'), closed(5, 'won'))).toEqual(['dp-1 won']);
    expect(states(closed(5, 'won'), closed(3, 'lost'))).toEqual(['dp-1 won']);
  });

  it('ends lost where both outcomes are told at once: nobody counts on that money', () => {
    expect(states(closed(3, 'won'), closed(3, 'lost'))).toEqual(['dp-1 lost']);
    expect(states(closed(3, 'lost'), closed(3, 'won'))).toEqual(['dp-1 lost']);
  });

  it('leaves another one of the same payment as it is', () => {
    expect(states(opened(1), opened(2, 'dp-2'), closed(3, 'won'))).toEqual([
      'dp-2 open',
      'dp-1 won',
    ]);
  });
});
