import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#domain/answer-question.ts';
import { askFinance } from '#domain/ask-finance.ts';
import { civilDate } from '#domain/civil-date.ts';
import { handOver } from '#domain/hand-over.ts';
import { cents } from '#domain/money.ts';
import { LETTER_RETURNED, NOT_POSTED, NOT_PRESENTED } from '#domain/presentation.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const AT = at('2026-08-03T07:00:00Z');

describe('askFinance', () => {
  it('puts one question at a time', () => {
    const change = askFinance(anInvoice(), 'calendar-without-end', AT);
    expect(change).toMatchObject({
      invoice: { question: 'calendar-without-end' },
      proofs: [{ kind: 'finance-asked', at: AT, by: 'relance', reason: 'calendar-without-end' }],
    });
    expect(change && askFinance(change.invoice, 'another', AT)).toBeUndefined();
  });
});

describe('answerQuestion', () => {
  const answered = (question: string) => answerQuestion(anInvoice({ question }), 'nadia', AT);

  it('lets the invoice go on where it stood, and says who answered what', () => {
    const change = answered('payment-refunded');
    expect(change?.invoice).not.toHaveProperty('question');
    expect(change?.invoice.situation).toBe(anInvoice().situation + 1);
    expect(change?.proofs).toEqual([
      { kind: 'finance-answered', at: AT, by: 'nadia', reason: 'payment-refunded' },
    ]);
  });

  it('answers nothing that was not asked', () => {
    expect(answerQuestion(anInvoice(), 'nadia', AT)).toBeUndefined();
  });

  it.each([
    [NOT_PRESENTED, ['legal-file']],
    [NOT_POSTED, ['legal-file']],
    [LETTER_RETURNED, ['legal-file']],
    ['mise-en-demeure-late', ['mise-en-demeure']],
    ['mise-en-demeure-without-prior-contact', ['mise-en-demeure']],
    ['dispute-unanswered', []],
  ])('to %s lets go %o', (question, approved) => {
    expect(answered(question)?.invoice.approved).toEqual(approved);
  });

  it('keeps what was let go before', () => {
    const invoice = anInvoice({ question: NOT_PRESENTED, approved: ['mise-en-demeure'] });
    expect(answerQuestion(invoice, 'nadia', AT)?.invoice.approved).toEqual([
      'mise-en-demeure',
      'legal-file',
    ]);
  });

  it('about anything but a refund leaves the refund to be asked about next', () => {
    const refunds = [{ total: cents(500), on: civilDate('2026-07-01') }];
    const invoice = anInvoice({
      question: 'mise-en-demeure-late',
      payments: [aPayment({ amount: cents(1_000), refunds })],
    });

    const first = answerQuestion(invoice, 'nadia', AT);
    const second = first && answerQuestion(first.invoice, 'nadia', AT);

    expect(first?.invoice.question).toBe('payment-refunded');
    expect(first?.proofs).toMatchObject([
      { kind: 'finance-answered', reason: 'mise-en-demeure-late' },
      { kind: 'finance-asked', at: AT, by: 'relance', reason: 'payment-refunded' },
    ]);
    expect(second?.invoice).not.toHaveProperty('question');
    expect(second?.invoice.payments).toMatchObject([{ refundAnswered: 500 }]);
  });

  it('settles what refunds mean up to now, and touches no other payment', () => {
    const refunded = aPayment({ refunds: [{ total: cents(500), on: civilDate('2026-07-01') }] });
    const plain = aPayment({ id: 'pay-2' });
    const invoice = anInvoice({ question: 'payment-refunded', payments: [refunded, plain] });
    expect(answerQuestion(invoice, 'nadia', AT)?.invoice.payments).toEqual([
      { ...refunded, refundAnswered: 500 },
      plain,
    ]);
  });
});

describe('handOver', () => {
  it('gives the file to finance, ends the cycle and proves what is owed', () => {
    const change = handOver(anInvoice(), 1, AT);
    expect(change?.invoice).toMatchObject({
      status: 'handed-over',
      execution: { cycle: 1, isOver: true },
      steps: { 'legal-file': { kind: 'done', at: AT } },
    });
    expect(change?.proofs).toEqual([
      {
        kind: 'handed-over',
        at: AT,
        by: 'relance',
        step: 'legal-file',
        facts: { balance: 1_864_080 },
      },
    ]);
  });

  it('steps aside for what changed meanwhile', () => {
    expect(handOver(anInvoice({ status: 'settled' }), 1, AT)).toBeUndefined();
    expect(handOver(anInvoice(), 2, AT)).toBeUndefined();
  });

  it('asks first what became of a registered letter nobody has seen since it was posted', () => {
    const posting = {
      step: 'mise-en-demeure',
      event: 'posted',
      at: at('2026-07-21T15:00:00Z'),
      recordedAt: AT,
      by: 'post',
    } as const;
    expect(handOver(anInvoice({ postings: [posting] }), 1, AT)).toMatchObject({
      invoice: { status: 'followed', question: NOT_PRESENTED },
    });
  });
});
