import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import { projectedPlan } from '#domain/projected-plan.ts';
import { anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const parties = { debtor: menez, creditor: lanvaux };
const now = at('2026-06-01T08:00:00Z');
const steps = { reminder: { kind: 'done', at: at('2026-06-15T07:00:00Z') } } as const;
/** Opened on 25 May, four weeks before the first letter, and over on Thursday 16 July. */
const opened = {
  id: 'h1',
  openedAt: at('2026-05-25T08:00:00Z'),
  by: 'Nadia Ferrand',
  until: civilDate('2026-07-16'),
};
const pause: Hold = { ...opened, kind: 'pause', reason: 'inventaire' };
const promise: Hold = { ...opened, kind: 'promise', promisedOn: civilDate('2026-07-13') };

const held = (hold: Hold, over: Partial<Invoice> = {}) =>
  anInvoice({ steps, status: 'on-hold', hold, ...over });
const days = (invoice: Invoice, at = now, creditor: typeof lanvaux & object = lanvaux) =>
  Object.fromEntries(
    projectedPlan(invoice, { debtor: menez, creditor }, at).map(({ step, dueOn }) => [step, dueOn]),
  );

describe('the days on which the steps would leave', () => {
  it('are those of the plan where nothing holds the invoice, or only a part of it', () => {
    const inPart: Hold = { ...opened, kind: 'dispute', reason: 'quantité', amount: cents(100_000) };
    const free = anInvoice({ steps });

    expect(projectedPlan(free, parties, now)).toEqual(planOfInvoice(free, menez, lanvaux));
    expect(days(held(inPart, { status: 'followed' }))).toEqual(days(free));
  });

  it('move on by the length of a pause', () => {
    // From 25 May to 17 July are 53 days: the first letter of 20 June leaves on 12 August.
    expect(days(held(pause))).toMatchObject({
      'first-letter': '2026-08-12',
      'follow-up': '2026-08-17',
    });
  });

  it('leave a step that was taken before the hold on its day', () => {
    const after = held({ ...pause, openedAt: at('2026-06-16T08:00:00Z') });

    expect(days(after)).toMatchObject({ reminder: '2026-06-15', 'first-letter': '2026-07-21' });
  });

  it('begin at once after a promise that is not kept, and keep their distances', () => {
    expect(days(held(promise))).toMatchObject({
      'first-letter': '2026-07-17',
      'follow-up': '2026-07-22',
    });
  });

  it('begin on the first working day after today where the hold is over and nobody has looked', () => {
    // Saturday 18 July.
    expect(days(held(promise), at('2026-07-18T08:00:00Z'))).toMatchObject({
      'first-letter': '2026-07-20',
    });
  });

  it('say that the hold moved what was overdue when it began, at the creditor’s hour', () => {
    const late = held({ ...pause, openedAt: at('2026-06-30T08:00:00Z') }, { steps: {} });
    const [reminder] = projectedPlan(
      late,
      { debtor: menez, creditor: { ...lanvaux, sendHour: 14 } },
      at('2026-07-01T08:00:00Z'),
    );

    expect(reminder).toMatchObject({
      dueOn: '2026-07-17',
      scheduledAt: '2026-07-17T12:00:00Z',
      movedFor: 'suspension',
    });
  });

  it('leave no step in a quiet period of the creditor’s, nor on a holiday of the debtor’s', () => {
    const late = held({ ...pause, until: civilDate('2026-07-31') }, { steps: {} });
    const overdue = {
      ...late,
      hold: { ...pause, openedAt: at('2026-06-30T08:00:00Z'), until: civilDate('2026-07-31') },
    };
    const quiet = { ...lanvaux, quietPeriods: [{ from: '08-01', to: '08-20' }] };

    expect(days(overdue, now, quiet)).toMatchObject({ reminder: '2026-08-21' });
  });
});
