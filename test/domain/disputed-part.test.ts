import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { claimForLetter, claimOfInvoice } from '#domain/claim-of-invoice.ts';
import { disputedPartOf } from '#domain/disputed-part.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { openHold } from '#domain/open-hold.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { recordReversal } from '#domain/record-reversal.ts';
import { releaseHold } from '#domain/release-hold.ts';
import { review } from '#domain/review.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const TOTAL = 1_864_080;
const parties = { debtor: menez, creditor: lanvaux };
const whole: Hold = {
  kind: 'dispute',
  id: 'h1',
  openedAt: at('2026-06-23T08:00:00Z'),
  by: 'Nadia',
  reason: 'quantity',
  until: civilDate('2026-07-23'),
};
const dispute: Hold = { ...whole, amount: cents(100_000) };
const done = (on: string) => ({ kind: 'done', at: at(on) }) as const;
const steps = {
  reminder: done('2026-06-15T07:00:00Z'),
  'first-letter': done('2026-06-22T07:00:00Z'),
};

const disputed = (hold: Hold = dispute): Invoice => openHold(anInvoice({ steps }), hold).invoice;

const paid = (invoice: Invoice, amount: number): Invoice => {
  const change = recordPayment(invoice, aPayment({ amount: cents(amount) }));
  if (!change) throw new Error('the payment changed nothing');
  return change.invoice;
};

const situationOf = (invoice: Invoice, now: string) =>
  review(invoice, parties, {
    cycle: 1,
    executionArn: 'arn:execution',
    startedAt: at('2026-05-19T08:00:00Z'),
    drawn: 'standard',
    now: at(now),
  }).situation;

describe('a dispute about a part', () => {
  it('lets the rest go on, and says how much that is', () => {
    const { invoice, proofs } = openHold(anInvoice({ steps }), dispute);

    expect(invoice.status).toBe('followed');
    expect(proofs[0]?.facts).toMatchObject({ amount: 100_000, goesOn: TOTAL - 100_000 });
    expect(situationOf(invoice, '2026-06-23T08:00:01Z')).toMatchObject({
      kind: 'relance',
      resumeAt: 'follow-up',
      nextAt: '2026-06-25T07:00:00Z',
    });
  });

  it('keeps no sum out where it names none: nothing at all is asked for', () => {
    expect(disputedPartOf(disputed(whole))).toBe(0);
    expect(disputedPartOf(disputed())).toBe(100_000);
  });

  it('suspends everything when it is about all that is owed', () => {
    expect(disputed({ ...dispute, amount: cents(TOTAL) }).status).toBe('on-hold');
    expect(disputed(whole).status).toBe('on-hold');
  });

  it('suspends everything once the rest is paid, and no longer when that payment bounces', () => {
    const rest = paid(disputed(), TOTAL - 100_000);
    expect(rest.status).toBe('on-hold');

    const bounced = recordReversal(rest, {
      paymentId: 'pay-1',
      reversedOn: civilDate('2026-06-26'),
      at: at('2026-06-26T08:00:00Z'),
      by: 'Nadia',
    });
    expect(bounced?.invoice).toMatchObject({ status: 'followed', hold: { id: 'h1' } });
  });

  it('is kept out of what letters ask for, penalties included, and stays in the whole claim', () => {
    const on = civilDate('2026-07-03');
    const alone = claimOfInvoice(anInvoice({}, { total: cents(TOTAL - 100_000) }), parties, on);

    expect(claimForLetter(disputed(), parties, on)).toEqual(alone);
    expect(claimOfInvoice(disputed(), parties, on)).toMatchObject({
      statement: { principal: TOTAL },
    });
  });

  it('is put to finance on its last day, before the next step and not after it', () => {
    const late = disputed({ ...dispute, until: civilDate('2026-06-23') });

    expect(situationOf(late, '2026-06-23T08:00:01Z')).toEqual({
      kind: 'on-hold',
      until: '2026-06-24T07:00:00Z',
    });
    expect(situationOf(late, '2026-06-24T07:00:00Z')).toEqual({
      kind: 'ask-finance',
      reason: 'dispute-unanswered',
    });
  });

  it('lets the step of its last morning go first: it was due before anyone was late to answer', () => {
    const answeredBy = disputed({ ...dispute, until: civilDate('2026-06-24') });

    expect(situationOf(answeredBy, '2026-06-24T07:00:00Z')).toMatchObject({
      kind: 'relance',
      nextAt: '2026-06-25T07:00:00Z',
    });
  });

  it('does not move the days of a relance that never rested', () => {
    const released = (invoice: Invoice) =>
      releaseHold(invoice, { outcome: 'unfounded', at: at('2026-07-10T08:00:00Z'), by: 'Nadia' })
        .invoice;

    expect(released(disputed()).suspensions).toBeUndefined();
    expect(released(disputed(whole)).suspensions).toHaveLength(1);
  });
});
