import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { cents } from '#domain/money.ts';
import { review } from '#domain/review.ts';
import { anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const NOW = at('2026-06-26T09:00:00Z');
const parties = { debtor: menez, creditor: lanvaux };

describe('review', () => {
  const asked = {
    cycle: 1,
    executionArn: 'arn:1',
    startedAt: at('2026-05-19T08:00:00Z'),
    drawn: 'standard',
    now: NOW,
  } as const;

  it('steps aside when the invoice is another cycle’s by now, and changes nothing', () => {
    const invoice = anInvoice({ execution: { cycle: 2 } });
    expect(review(invoice, parties, asked)).toEqual({ situation: { kind: 'renew' } });
  });

  it('makes the execution known and marks what it saw', () => {
    const invoice = anInvoice({ situation: 3, reviewed: 2 });
    expect(review(invoice, parties, asked).change?.invoice).toMatchObject({
      reviewed: 3,
      execution: { cycle: 1, arn: 'arn:1', startedAt: '2026-05-19T08:00:00Z' },
    });
    expect(review(invoice, parties, asked).change?.invoice.execution).not.toHaveProperty('isOver');
  });

  it('marks the cycle as over once the invoice has ended', () => {
    const settled = review(anInvoice({ status: 'settled' }), parties, asked);
    expect(settled.change?.invoice.execution.isOver).toBe(true);
  });

  it('looks at a hold again when its time says so, in the debtor’s zone', () => {
    const plan: Hold = {
      kind: 'plan',
      id: 'h1',
      openedAt: at('2026-06-20T09:00:00Z'),
      by: 'nadia',
      until: civilDate('2026-08-31'),
      instalments: [
        { dueOn: civilDate('2026-08-03'), amount: cents(1_000_000) },
        { dueOn: civilDate('2026-07-01'), amount: cents(864_080) },
      ],
    };
    const invoice = anInvoice({ hold: plan, status: 'on-hold' });
    const quiet = { ...lanvaux, notes: { instalmentReminderDays: 0 } };
    expect(review(invoice, { ...parties, creditor: quiet }, asked).situation).toEqual({
      kind: 'on-hold',
      until: '2026-07-07T07:00:00Z',
    });
  });
});
