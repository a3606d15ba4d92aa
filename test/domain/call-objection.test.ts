import { describe, expect, it } from 'vitest';
import { objectionToCall } from '#domain/call-objection.ts';
import { civilDate } from '#domain/civil-date.ts';
import { PositiveCents } from '#domain/money.ts';
import { anInvoice, at } from '../support/invoice.ts';

const now = at('2026-06-25T10:00:00Z');
type Told = Parameters<typeof objectionToCall>[1];

/** Issued on 19 May; rung this morning unless the story says otherwise. */
const objection = (told: Partial<Told>) =>
  objectionToCall(
    anInvoice(),
    { calledAt: at('2026-06-25T08:00:00Z'), outcome: 'reached', ...told },
    now,
  );

describe('a call cannot be noted', () => {
  it('before it was made', () => {
    expect(objection({ calledAt: now })).toBeUndefined();
    expect(objection({ calledAt: at('2026-06-25T10:00:01Z') })).toEqual({
      field: 'calledAt',
      reason: 'calledAt must not be in the future: it is 2026-06-25T10:00:00Z now',
      mistake: { code: 'in-the-future' },
    });
  });

  it('of a day on which the invoice did not exist', () => {
    expect(objection({ calledAt: at('2026-05-19T06:00:00Z') })).toBeUndefined();
    expect(objection({ calledAt: at('2026-05-18T16:00:00Z') })).toEqual({
      field: 'calledAt',
      reason: 'calledAt must not be before the invoice was issued (2026-05-19)',
      mistake: { code: 'too-early', facts: { day: '2026-05-19' } },
    });
  });

  it('as a promise without its day', () => {
    expect(objection({ outcome: 'promised' })).toEqual({
      field: 'promisedOn',
      reason: 'promisedOn is missing: the day on which payment was promised',
      mistake: { code: 'missing' },
    });
  });

  it('as a promise to pay before the call; the day of the call itself will do', () => {
    const promised = (day: string) =>
      objection({ outcome: 'promised', promisedOn: civilDate(day) });

    expect(promised('2026-06-25')).toBeUndefined();
    expect(promised('2026-06-24')).toEqual({
      field: 'promisedOn',
      reason: 'promisedOn must not be before the call (2026-06-25)',
      mistake: { code: 'too-early', facts: { day: '2026-06-25' } },
    });
  });

  it('with the day or the sum of a promise when nothing was promised', () => {
    expect(objection({})).toBeUndefined();
    expect(objection({ promisedOn: civilDate('2026-06-30') })).toEqual({
      field: 'promisedOn',
      reason: 'promisedOn belongs to the outcome promised alone: remove it',
      mistake: { code: 'not-expected' },
    });
    expect(objection({ amount: PositiveCents.parse(500_000) })).toEqual({
      field: 'amount',
      reason: 'amount belongs to the outcome promised alone: remove it',
      mistake: { code: 'not-expected' },
    });
  });
});
