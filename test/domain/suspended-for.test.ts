import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Invoice } from '#domain/invoice.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import { StepName } from '#domain/step-name.ts';
import { takenUpAtOnce } from '#domain/suspended-for.ts';
import { anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const done = { kind: 'done', at: at('2026-06-15T07:00:00Z') } as const;

const resumed = (over: Partial<Invoice>, now: string) => {
  const invoice = anInvoice({ resumesAtOnce: true, steps: { reminder: done }, ...over });
  return takenUpAtOnce(invoice, planOfInvoice(invoice, menez, lanvaux), at(now));
};

describe('a relance taken up at once', () => {
  it('moves the next step to this morning, or to the next one where the morning is over', () => {
    // The first letter stood on Saturday 20 June; 10 o’clock in Paris is 8.
    expect(resumed({}, '2026-07-01T08:00:00Z').suspensions).toEqual([
      { from: '2026-06-20', resumedOn: '2026-07-01' },
    ]);
    expect(resumed({}, '2026-07-01T08:00:01Z').suspensions).toEqual([
      { from: '2026-06-20', resumedOn: '2026-07-02' },
    ]);
  });

  it('brings no step forward that is still to come', () => {
    const early = resumed({}, '2026-06-19T07:00:00Z');
    const onItsDay = resumed({}, '2026-06-20T07:00:00Z');

    expect(onItsDay.suspensions).toBeUndefined();
    expect(early.suspensions).toBeUndefined();
    expect(early.resumesAtOnce).toBeUndefined();
  });

  it('leaves the file for the court its day: the last delay is the debtor’s', () => {
    const steps = Object.fromEntries(
      StepName.options.filter((name) => name !== 'legal-file').map((name) => [name, done]),
    );

    const after = resumed({ steps }, '2026-09-01T07:00:00Z');

    expect(after.suspensions).toBeUndefined();
    expect(after.resumesAtOnce).toBeUndefined();
  });

  it('changes nothing of an invoice whose debtor had no delay', () => {
    const suspensions = [{ from: civilDate('2026-06-20'), resumedOn: civilDate('2026-06-24') }];
    const invoice = { resumesAtOnce: undefined, suspensions };

    expect(resumed(invoice, '2026-07-01T08:00:00Z').suspensions).toEqual(suspensions);
  });
});
