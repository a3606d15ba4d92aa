import { describe, expect, it } from 'vitest';
import { attentionTo } from '#domain/attention.ts';
import { handOver } from '#domain/hand-over.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { review } from '#domain/review.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const now = at('2026-06-25T10:00:05Z');
const reviewed = (invoice: ReturnType<typeof anInvoice>) =>
  review(
    invoice,
    { debtor: menez, creditor: lanvaux },
    { cycle: 1, executionArn: 'arn:1', startedAt: now, drawn: 'standard', now },
  ).change?.invoice ?? invoice;

describe('attentionTo', () => {
  it('wants nothing of an invoice whose execution has seen everything', () => {
    expect(attentionTo(anInvoice())).toBeUndefined();
  });

  it('wants a look at a change no execution has seen, and at a missing execution', () => {
    const paid = recordPayment(anInvoice(), aPayment())?.invoice ?? anInvoice();

    expect(attentionTo(paid)).toBe('unreviewed');
    expect(attentionTo(reviewed(paid))).toBeUndefined();
    expect(attentionTo(anInvoice({ execution: { cycle: 2 } }))).toBe('unreviewed');
  });

  it('does not wait for an execution that is over: money that comes after an end needs no look', () => {
    const ended = handOver(anInvoice(), 1, now)?.invoice ?? anInvoice();
    const paidLate = recordPayment(ended, aPayment())?.invoice ?? ended;

    expect(paidLate.status).toBe('settled');
    expect(attentionTo(paidLate)).toBeUndefined();
  });

  it('keeps questions and doubts before the eyes of finance', () => {
    expect(attentionTo(anInvoice({ question: 'dispute-unanswered' }))).toBe('question');
    expect(attentionTo(anInvoice({ contacts: [aContact({ inDoubt: true })] }))).toBe('in-doubt');
  });
});
