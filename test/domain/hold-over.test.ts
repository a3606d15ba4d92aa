import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { holdOver } from '#domain/hold-over.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { openHold } from '#domain/open-hold.ts';
import { releaseHold } from '#domain/release-hold.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const opened = {
  id: 'h1',
  openedAt: at('2026-06-01T08:00:00Z'),
  by: 'finance',
  until: civilDate('2026-06-30'),
};
const holds = {
  pause: { ...opened, kind: 'pause', reason: 'congés' },
  promise: { ...opened, kind: 'promise', promisedOn: civilDate('2026-06-25') },
  plan: {
    ...opened,
    kind: 'plan',
    instalments: [{ dueOn: civilDate('2026-06-30'), amount: cents(100) }],
  },
  dispute: { ...opened, kind: 'dispute', reason: 'quantité' },
} satisfies Record<string, Hold>;

const held = (hold: Hold) => openHold(anInvoice(), hold).invoice;
const onItsLastDay = at('2026-06-30T21:59:59Z');
const theDayAfter = at('2026-06-30T22:00:00Z');

describe('a hold', () => {
  it.each(Object.values(holds))('suspends the invoice and says until when ($kind)', (hold) => {
    const { invoice, proofs } = openHold(anInvoice(), hold);

    expect(invoice).toMatchObject({ status: 'on-hold', hold, situation: 2 });
    expect(proofs).toMatchObject([
      { kind: 'hold-opened', by: 'finance', facts: { holdKind: hold.kind, until: '2026-06-30' } },
    ]);
  });

  it('lasts through its last day, in Paris', () => {
    expect(holdOver(held(holds.pause), onItsLastDay)).toBeUndefined();
    expect(holdOver(anInvoice(), theDayAfter)).toBeUndefined();
  });

  it.each([
    ['pause', 'resumed'],
    ['promise', 'broken'],
    ['plan', 'broken'],
  ] as const)('%s ends by itself, %s, with its proof', (kind, reason) => {
    const change = holdOver(held(holds[kind]), theDayAfter);

    expect(change?.invoice).toMatchObject({ status: 'followed', situation: 3 });
    expect(change?.invoice.hold).toBeUndefined();
    expect(change?.proofs).toMatchObject([{ kind: 'hold-released', by: 'relance', reason }]);
  });

  it('that was broken leaves its word for the next letter, which goes at once', () => {
    expect(holdOver(held(holds.promise), theDayAfter)).toMatchObject({
      invoice: {
        resumesAtOnce: true,
        brokenWord: { kind: 'promise', dueOn: '2026-06-25', amount: 1_864_080 },
      },
      proofs: [{ facts: { dueOn: '2026-06-25', missing: 1_864_080 } }],
    });
    expect(holdOver(held(holds.plan), theDayAfter)?.invoice.brokenWord).toEqual({
      kind: 'plan',
      dueOn: '2026-06-30',
      amount: 100,
    });
  });

  it('that was kept leaves none: the next letter only asks for the rest', () => {
    const kept = { ...held(holds.plan), payments: [aPayment({ amount: cents(100) })] };

    const change = holdOver(kept, theDayAfter);

    expect(change?.invoice).toMatchObject({ status: 'followed', resumesAtOnce: true });
    expect(change?.invoice).not.toHaveProperty('brokenWord');
    expect(change?.proofs).toStrictEqual([
      {
        kind: 'hold-released',
        at: theDayAfter,
        by: 'relance',
        reason: 'kept',
        facts: { holdId: 'h1', holdKind: 'plan' },
      },
    ]);
  });

  it('that nobody answered is put to finance when it is a dispute', () => {
    const change = holdOver(held(holds.dispute), theDayAfter);

    expect(change?.invoice).toMatchObject({ status: 'on-hold', question: 'dispute-unanswered' });
    expect(change?.proofs).toEqual([
      { kind: 'finance-asked', at: theDayAfter, by: 'relance', reason: 'dispute-unanswered' },
    ]);
  });

  it('that a person calls broken is taken up at once, with the word that was given', () => {
    const { invoice } = releaseHold(held(holds.promise), {
      outcome: 'broken',
      at: theDayAfter,
      by: 'Nadia',
    });

    expect(invoice).toMatchObject({
      status: 'followed',
      resumesAtOnce: true,
      brokenWord: { kind: 'promise', dueOn: '2026-06-25', amount: 1_864_080 },
    });
    expect(invoice).not.toHaveProperty('suspensions');
  });

  it('found right asks for a credit note only where something is still owed', () => {
    const founded = (over: Partial<Invoice>) =>
      releaseHold(
        { ...held(holds.dispute), ...over },
        {
          outcome: 'founded',
          at: theDayAfter,
          by: 'Nadia',
        },
      ).invoice.question;

    expect(founded({})).toBe('dispute-founded');
    expect(founded({ payments: [aPayment()] })).toBeUndefined();
  });

  it.each(['payment-refunded', 'dispute-founded'])(
    'released answers no question about money: %s is still asked',
    (question) => {
      const asked = { ...held(holds.promise), question };

      const { invoice } = releaseHold(asked, { outcome: 'resumed', at: theDayAfter, by: 'Nadia' });

      expect(invoice.question).toBe(question);
    },
  );

  it('is released without a word where the person gave none', () => {
    const { proofs } = releaseHold(held(holds.pause), {
      outcome: 'resumed',
      at: theDayAfter,
      by: 'Nadia',
    });

    expect(proofs[0]?.facts).toStrictEqual({ holdId: 'h1', holdKind: 'pause' });
  });

  it('is released by a person with an outcome, and clears the question', () => {
    const asked = { ...held(holds.dispute), question: 'dispute-unanswered' };

    const { invoice, proofs } = releaseHold(asked, {
      outcome: 'unfounded',
      at: theDayAfter,
      by: 'Nadia',
      note: 'bon de livraison signé',
    });

    expect(invoice).toMatchObject({ status: 'followed', situation: 3 });
    expect(invoice).not.toHaveProperty('question');
    expect(proofs).toMatchObject([
      {
        kind: 'hold-released',
        by: 'Nadia',
        reason: 'unfounded',
        facts: { note: 'bon de livraison signé' },
      },
    ]);
  });
});
