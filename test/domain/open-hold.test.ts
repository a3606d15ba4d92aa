import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { cents } from '#domain/money.ts';
import { openHold } from '#domain/open-hold.ts';
import { anInvoice, at } from '../support/invoice.ts';

const opened = {
  id: 'h1',
  openedAt: at('2026-06-20T09:00:00Z'),
  by: 'nadia',
  until: civilDate('2026-07-20'),
};
const facts = (hold: Hold) => openHold(anInvoice(), hold).proofs[0]?.facts;
const common = { holdId: 'h1', until: '2026-07-20' };

describe('the proof of a hold', () => {
  it('says who opened it and when', () => {
    const pause: Hold = { kind: 'pause', ...opened, reason: 'congés' };
    expect(openHold(anInvoice(), pause)).toMatchObject({
      invoice: { hold: pause, status: 'on-hold', situation: 2 },
      proofs: [
        {
          kind: 'hold-opened',
          at: opened.openedAt,
          by: 'nadia',
          facts: { ...common, holdKind: 'pause', why: 'congés' },
        },
      ],
    });
  });

  it('says what is contested, and how much where it is a part', () => {
    const dispute: Hold = { kind: 'dispute', ...opened, reason: 'qualité' };
    expect(facts(dispute)).toStrictEqual({ ...common, holdKind: 'dispute', why: 'qualité' });
    expect(facts({ ...dispute, amount: cents(500) })).toMatchObject({ amount: 500 });
  });

  it('says what was promised', () => {
    const promise: Hold = { kind: 'promise', ...opened, promisedOn: civilDate('2026-07-15') };
    expect(facts(promise)).toStrictEqual({
      ...common,
      holdKind: 'promise',
      promisedOn: '2026-07-15',
    });
    expect(facts({ ...promise, amount: cents(500) })).toMatchObject({ amount: 500 });
  });

  it('counts the instalments of a plan', () => {
    const instalments = [
      { dueOn: civilDate('2026-07-01'), amount: cents(1) },
      { dueOn: civilDate('2026-07-15'), amount: cents(1) },
    ];
    expect(facts({ kind: 'plan', ...opened, instalments })).toEqual({
      ...common,
      holdKind: 'plan',
      instalments: 2,
    });
  });

  it('says when an insolvency was published', () => {
    const insolvency: Hold = {
      kind: 'insolvency',
      ...opened,
      publishedOn: civilDate('2026-06-18'),
    };
    expect(facts(insolvency)).toEqual({
      ...common,
      holdKind: 'insolvency',
      publishedOn: '2026-06-18',
    });
  });
});
