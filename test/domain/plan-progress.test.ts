import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { nextLookAt, progressOf } from '#domain/hold-progress.ts';
import { cents } from '#domain/money.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

describe('a plan', () => {
  const plan = {
    kind: 'plan',
    id: 'h1',
    openedAt: at('2026-06-20T09:00:00Z'),
    by: 'nadia',
    until: civilDate('2026-07-02'),
    instalments: [
      { dueOn: civilDate('2026-07-01'), amount: cents(600) },
      { dueOn: civilDate('2026-06-25'), amount: cents(400) },
    ],
  } as const satisfies Hold;
  const paid = (amount: number) =>
    anInvoice({ payments: [aPayment({ amount: cents(amount) })], hold: plan });
  const progress = (amount: number, today: string) =>
    progressOf(paid(amount), plan, 'mainland', civilDate(today));

  it('is kept once all of it came', () => {
    expect(progress(1_000, '2026-06-26')).toEqual({ kind: 'kept' });
    expect(nextLookAt(paid(1_000), plan, 'mainland')).toBe('2026-07-03T07:00:00Z');
  });

  it('is open up to the last day of grace of its first instalment that lacks', () => {
    // 25 June 2026 is a Thursday, and three working days are left for the transfer.
    expect(progress(399, '2026-06-30')).toEqual({ kind: 'open' });
    expect(progress(399, '2026-07-01')).toMatchObject({
      kind: 'broken',
      word: { kind: 'plan', dueOn: '2026-06-25', amount: 400 },
    });
    expect(nextLookAt(paid(399), plan, 'mainland')).toBe('2026-07-01T07:00:00Z');
  });

  it('gives no grace beyond its own last day', () => {
    expect(progress(400, '2026-07-02')).toEqual({ kind: 'open' });
    expect(progress(400, '2026-07-03')).toMatchObject({
      kind: 'broken',
      word: { kind: 'plan', dueOn: '2026-07-01', amount: 600 },
    });
  });
});

describe('a promise', () => {
  it('is broken after its last day by what it promised, or by all that is owed', () => {
    const promise = {
      kind: 'promise',
      id: 'h1',
      openedAt: at('2026-06-20T09:00:00Z'),
      by: 'nadia',
      promisedOn: civilDate('2026-06-29'),
      until: civilDate('2026-07-02'),
    } as const satisfies Hold;
    const broken = (hold: Hold) =>
      progressOf(anInvoice({ hold }), hold, 'mainland', civilDate('2026-07-03'));

    expect(broken(promise)).toEqual({
      kind: 'broken',
      word: { kind: 'promise', dueOn: '2026-06-29', amount: 1_864_080 },
    });
    expect(broken({ ...promise, amount: cents(500) })).toMatchObject({ word: { amount: 500 } });
  });
});
