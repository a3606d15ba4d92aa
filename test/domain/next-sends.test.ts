import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import { nextSends } from '#domain/next-sends.ts';
import { anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

/** Friday 19 June 2026, a day after the due date: the first letter leaves on Monday. */
const now = at('2026-06-19T08:00:00Z');
const steps = { reminder: { kind: 'done', at: at('2026-06-15T07:00:00Z') } } as const;

const owed = (over: Partial<Invoice> = {}, number = 'A', dueOn = '2026-06-18') => ({
  invoice: summaryOf(
    anInvoice(
      { steps, id: InvoiceId.parse(`inv_${number.toLowerCase().repeat(26)}`), ...over },
      { number, dueOn: civilDate(dueOn) },
    ),
  ),
  debtor: menez,
  creditor: lanvaux,
});

const pauseUntil = (until: string): Hold => ({
  kind: 'pause',
  id: 'h1',
  openedAt: at('2026-06-16T08:00:00Z'),
  by: 'Nadia Ferrand',
  reason: 'inventaire',
  until: civilDate(until),
});

const told = (...all: Parameters<typeof nextSends>[0][number][]) =>
  nextSends(all, now).map((send) => `${send.owed.invoice.terms.number} ${send.step} ${send.at}`);

describe('nextSends', () => {
  it('is all that leaves on the next day on which something leaves, in order', () => {
    const later = owed({}, 'C', '2026-06-25');

    expect(told(owed({}, 'B'), later, owed({}, 'A'))).toEqual([
      'A first-letter 2026-06-22T07:00:00Z',
      'B first-letter 2026-06-22T07:00:00Z',
    ]);
    expect(told(owed({}, 'A'), owed({}, 'B'))).toEqual(told(owed({}, 'B'), owed({}, 'A')));
    expect(nextSends([], now)).toEqual([]);
  });

  it('does not count what is due today: that is the work of today', () => {
    const monday = at('2026-06-22T06:00:00Z');

    expect(nextSends([owed()], monday)).toEqual([]);
  });

  it('leaves out what a person holds, asks about or stopped', () => {
    const dispute: Hold = { ...pauseUntil('2026-07-17'), kind: 'dispute', reason: 'quantité' };
    const stop = { kind: 'stopped', at: now, by: 'Nadia Ferrand', reason: 'erreur' } as const;

    expect(told(owed({ hold: dispute, status: 'on-hold' }))).toEqual([]);
    expect(told(owed({ question: 'mise-en-demeure-late' }))).toEqual([]);
    expect(told({ ...owed(), creditor: { ...lanvaux, sendingActs: [stop] } })).toEqual([]);
  });

  it('counts the rest of an invoice of which only a part is in dispute', () => {
    const part: Hold = {
      ...pauseUntil('2026-07-17'),
      kind: 'dispute',
      reason: 'quantité',
      amount: cents(10_000),
    };

    const reminded = { hold: part, steps: {} };
    const unreached = { ...menez, contacts: [] };

    expect(told(owed({ hold: part }))).toEqual(['A first-letter 2026-06-22T07:00:00Z']);
    expect(told({ ...owed(reminded, 'A', '2026-06-25'), debtor: unreached })).toEqual([]);
  });

  it('counts what a pause lets go by then, unless something else keeps it', () => {
    const paused = { hold: pauseUntil('2026-06-21'), status: 'on-hold' } as const;
    const stop = { kind: 'stopped', at: now, by: 'Nadia Ferrand', reason: 'erreur' } as const;

    expect(told(owed(paused))).toHaveLength(1);
    expect(told({ ...owed(paused), creditor: { ...lanvaux, sendingActs: [stop] } })).toEqual([]);
  });

  it('counts what waits for room on the day there will be room', () => {
    const waiting = {
      claimId: 'first-letter_email_1',
      until: at('2026-06-23T07:00:00Z'),
      because: 'throttled',
      times: 1,
    } as const;

    expect(told(owed({ waiting }))).toEqual(['A first-letter 2026-06-23T07:00:00Z']);
    expect(told(owed({ waiting: { ...waiting, until: at('2026-06-19T09:00:00Z') } }))).toEqual([
      'A first-letter 2026-06-22T07:00:00Z',
    ]);
  });

  it('has no send where nothing reaches the debtor, and none for the file', () => {
    const unreached = { ...menez, contacts: [] };
    const done = { kind: 'done', at: at('2026-06-15T07:00:00Z') } as const;
    const all = {
      reminder: done,
      'first-letter': done,
      'follow-up': done,
      'second-letter': done,
      'mise-en-demeure': done,
    };

    expect(told({ ...owed({ steps: {} }, 'A', '2026-06-25'), debtor: unreached })).toEqual([]);
    expect(told(owed({ steps: all }))).toEqual([]);
  });
});
