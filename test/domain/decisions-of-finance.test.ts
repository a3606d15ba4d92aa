import { describe, expect, it } from 'vitest';
import { cancelInvoice } from '#domain/cancel-invoice.ts';
import { changeCalendar } from '#domain/change-calendar.ts';
import { civilDate } from '#domain/civil-date.ts';
import { cents } from '#domain/money.ts';
import { recordCreditNote } from '#domain/record-credit-note.ts';
import { skipByPerson } from '#domain/skip-by-person.ts';
import { anInvoice, at } from '../support/invoice.ts';

const decision = { reason: 'doublon', by: 'Nadia Ferrand', at: at('2026-06-20T09:00:00Z') };
const note = {
  number: 'AV-1',
  issuedOn: civilDate('2026-06-20'),
  amount: cents(100_000),
  recordedAt: decision.at,
  by: 'api',
};

describe('cancelInvoice', () => {
  it('ends an invoice with who and why, whatever question or hold was open', () => {
    const change = cancelInvoice(anInvoice({ question: 'dispute-unanswered' }), decision);

    expect(change?.invoice).toMatchObject({
      status: 'cancelled',
      situation: 2,
      closed: { ...decision, isWrittenOff: false },
    });
    expect(change?.invoice.question).toBeUndefined();
    expect(change?.proofs).toMatchObject([
      { kind: 'cancelled', by: decision.by, reason: 'doublon' },
    ]);
  });

  it.each(['settled', 'cancelled'] as const)('leaves a %s invoice as it is', (status) => {
    expect(cancelInvoice(anInvoice({ status }), decision)).toBeUndefined();
  });
});

describe('changeCalendar', () => {
  it('moves the invoice and tells the execution', () => {
    const change = changeCalendar(anInvoice(), 'firm', decision);

    expect(change?.invoice).toMatchObject({ calendar: 'firm', situation: 2 });
    expect(change?.proofs).toEqual([
      { kind: 'calendar-changed', ...decision, facts: { from: 'standard', to: 'firm' } },
    ]);
  });

  it('changes nothing when it is that calendar already', () => {
    expect(changeCalendar(anInvoice(), 'standard', decision)).toBeUndefined();
  });
});

describe('skipByPerson', () => {
  it('takes one step out with its reason, and answers the question asked about it', () => {
    const change = skipByPerson(
      anInvoice({ question: 'mise-en-demeure-late' }),
      'mise-en-demeure',
      decision,
    );

    expect(change?.invoice.steps['mise-en-demeure']).toMatchObject({
      kind: 'skipped',
      reason: 'by-person',
      by: decision.by,
      note: 'doublon',
    });
    expect(change?.invoice.question).toBeUndefined();
    expect(change?.invoice.situation).toBe(2);
  });

  it.each(['dispute-founded', 'payment-refunded'])(
    'answers no question about money: %s waits for its answer',
    (question) => {
      const change = skipByPerson(anInvoice({ question }), 'second-letter', decision);

      expect(change?.invoice.question).toBe(question);
    },
  );

  it('leaves a step that has an outcome', () => {
    const steps = { reminder: { kind: 'done', at: decision.at } } as const;

    expect(skipByPerson(anInvoice({ steps }), 'reminder', decision)).toBeUndefined();
  });
});

describe('recordCreditNote', () => {
  it('takes the note off what is owed, once', () => {
    const change = recordCreditNote(anInvoice(), note);

    expect(change?.proofs).toMatchObject([
      { kind: 'credit-note-received', facts: { balance: 1_764_080 } },
    ]);
    expect(change?.invoice).not.toHaveProperty('question');
    expect(change && recordCreditNote(change.invoice, note)).toBeUndefined();
    const second = { ...note, number: 'AV-2' };
    expect(change && recordCreditNote(change.invoice, second)?.proofs).toMatchObject([
      { facts: { number: 'AV-2', balance: 1_664_080 } },
    ]);
  });

  it('settles the invoice it covers', () => {
    const change = recordCreditNote(anInvoice(), { ...note, amount: cents(1_864_080) });

    expect(change?.invoice.status).toBe('settled');
  });
});
