import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { atHour, dayOf } from '#domain/instant.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import { nextStepOf } from '#domain/next-step.ts';
import { anInvoice, at, DUE_ON } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const parties = { debtor: menez, creditor: lanvaux };
const opened = { id: 'h1', openedAt: at('2026-06-20T08:00:00Z'), by: 'Nadia Ferrand' };

const onHold = (hold: Hold) =>
  summaryOf(
    anInvoice({
      status: 'on-hold',
      hold,
      steps: { reminder: { kind: 'done', at: at('2026-06-15T07:00:00Z') } },
    }),
  );
const pause = (until: string): Hold => ({
  ...opened,
  kind: 'pause',
  reason: 'inventaire',
  until: civilDate(until),
});

describe('the next step', () => {
  it('is the first without an outcome, on its day', () => {
    const next = nextStepOf(summaryOf(anInvoice()), parties, at('2026-06-01T08:00:00Z'));

    expect(next).toMatchObject({ step: 'reminder', dueOn: '2026-06-15' });
  });

  it('of a paused invoice leaves after the pause, as far from it as it stood before', () => {
    const next = nextStepOf(onHold(pause('2026-07-17')), parties, at('2026-06-25T08:00:00Z'));

    // Due on Saturday 20 June, paused that day; the pause ends on Friday 17 July.
    expect(next).toMatchObject({ step: 'first-letter', dueOn: '2026-07-20' });
  });

  it('that was overdue when the hold began leaves on the first working day after it', () => {
    const never = { ...onHold(pause('2026-07-17')), steps: {} };

    const next = nextStepOf(never, parties, at('2026-06-25T08:00:00Z'));

    expect(next).toMatchObject({ step: 'reminder', dueOn: '2026-07-20' });
  });

  it('of a promise leaves at once when the promise is over', () => {
    const promise: Hold = {
      ...opened,
      kind: 'promise',
      promisedOn: civilDate('2026-07-10'),
      until: civilDate('2026-07-16'),
    };

    const next = nextStepOf(onHold(promise), parties, at('2026-06-25T08:00:00Z'));

    expect(next).toMatchObject({ step: 'first-letter', dueOn: '2026-07-17' });
  });

  it('has no day while only a person can let it go', () => {
    const dispute: Hold = {
      ...opened,
      kind: 'dispute',
      reason: 'quantité',
      until: civilDate('2026-07-20'),
    };
    const now = at('2026-06-25T08:00:00Z');

    expect(nextStepOf(onHold(dispute), parties, now)).toBeUndefined();
    expect(
      nextStepOf(summaryOf(anInvoice({ question: 'mise-en-demeure-late' })), parties, now),
    ).toBeUndefined();
    expect(nextStepOf(summaryOf(anInvoice({ status: 'settled' })), parties, now)).toBeUndefined();
  });

  it('keeps its day beside a dispute about a part: the rest is relanced', () => {
    const invoice = onHold({
      ...opened,
      kind: 'dispute',
      reason: 'quantité',
      amount: cents(100_000),
      until: civilDate('2026-07-20'),
    });

    expect(
      nextStepOf({ ...invoice, status: 'followed' }, parties, at('2026-06-20T08:00:00Z')),
    ).toMatchObject({ step: 'first-letter', dueOn: '2026-06-22' });
  });

  it('of an invoice on hold never lies in the past', () => {
    const days = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(days, days, fc.boolean(), (length, later, isPromise) => {
        const until = addDays(dayOf(opened.openedAt), length);
        const hold: Hold = isPromise
          ? { ...opened, kind: 'promise', promisedOn: until, until }
          : pause(until);
        const today = addDays(DUE_ON, 2 + later);

        const next = nextStepOf(onHold(hold), parties, atHour(today, 8));

        expect(next && next.dueOn >= today).toBe(true);
      }),
    );
  });
});
