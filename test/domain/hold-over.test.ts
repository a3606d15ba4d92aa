import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import { holdOver } from '#domain/hold-over.ts';
import { cents } from '#domain/money.ts';
import { openHold } from '#domain/open-hold.ts';
import { releaseHold } from '#domain/release-hold.ts';
import { anInvoice, at } from '../support/invoice.ts';

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

  it('that nobody answered is put to finance when it is a dispute', () => {
    const change = holdOver(held(holds.dispute), theDayAfter);

    expect(change?.invoice).toMatchObject({ status: 'on-hold', question: 'dispute-unanswered' });
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
      { by: 'Nadia', reason: 'unfounded', facts: { note: 'bon de livraison signé' } },
    ]);
  });
});
