import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import { reviewSituation } from '#domain/situation.ts';
import { anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const look = (invoice: Invoice, now = '2026-05-19T08:00:00Z', startedAt = now) =>
  reviewSituation({
    invoice,
    plan: planOfInvoice(invoice, menez, lanvaux),
    cycle: 1,
    startedAt: at(startedAt),
    drawn: 'standard',
    now: at(now),
  });

const pause: Hold = {
  kind: 'pause',
  id: 'h1',
  openedAt: at('2026-06-01T08:00:00Z'),
  by: 'finance',
  until: civilDate('2026-06-30'),
  reason: 'nouvel interlocuteur',
};

const done = { kind: 'done', at: at('2026-06-15T07:00:00Z') } as const;

describe('reviewSituation', () => {
  it('starts with the reminder, three days before the due date at 9:00 in Paris', () => {
    expect(look(anInvoice())).toEqual({
      kind: 'relance',
      resumeAt: 'reminder',
      nextAt: '2026-06-15T07:00:00Z',
    });
  });

  it('goes straight to the first step without an outcome', () => {
    expect(look(anInvoice({ steps: { reminder: done, 'first-letter': done } }))).toMatchObject({
      resumeAt: 'follow-up',
    });
  });

  it('counts the final delay from the day the mise en demeure really left', () => {
    const outcome = { kind: 'done', at: at('2026-07-27T07:00:00Z') } as const;
    const steps = {
      reminder: done,
      'first-letter': done,
      'follow-up': done,
      'second-letter': done,
      'mise-en-demeure': outcome,
    };

    // Monday 27 July, presumed presented on Wednesday 29, eight days: Thursday 6 August; the file on Friday 7.
    expect(look(anInvoice({ steps }))).toEqual({
      kind: 'relance',
      resumeAt: 'legal-file',
      nextAt: '2026-08-07T07:00:00Z',
    });
  });

  it.each(['settled', 'cancelled', 'handed-over'] as const)(
    'ends when the invoice is %s',
    (status) => {
      expect(look(anInvoice({ status, hold: pause }))).toEqual({ kind: status });
    },
  );

  it('rests until the morning after the last day of a hold', () => {
    expect(look(anInvoice({ status: 'on-hold', hold: pause }))).toEqual({
      kind: 'on-hold',
      until: '2026-07-01T07:00:00Z',
    });
  });

  it('puts an open question to finance before anything else goes on', () => {
    expect(look(anInvoice({ question: 'dispute-unanswered', hold: pause }))).toEqual({
      kind: 'ask-finance',
      reason: 'dispute-unanswered',
    });
  });

  it('renews on another machine when the calendar was changed', () => {
    expect(look(anInvoice({ calendar: 'firm' }))).toEqual({ kind: 'renew' });
  });

  it('renews after 300 days, and rests until then when everything lies further away', () => {
    const far = anInvoice({}, { dueOn: civilDate('2027-09-30') });

    expect(look(far)).toEqual({ kind: 'on-hold', until: '2027-03-15T08:00:00Z' });
    expect(look(far, '2027-03-15T08:00:00Z', '2026-05-19T08:00:00Z')).toEqual({ kind: 'renew' });
  });
});

describe('a calendar without an end', () => {
  it('is put to finance', () => {
    const asked = {
      invoice: anInvoice(),
      plan: [],
      cycle: 1,
      startedAt: at('2026-06-26T09:00:00Z'),
      drawn: 'standard',
      now: at('2026-06-26T09:00:00Z'),
    } as const;
    expect(reviewSituation(asked)).toEqual({ kind: 'ask-finance', reason: 'calendar-without-end' });
  });
});
