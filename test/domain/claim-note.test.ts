import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { claimNote } from '#domain/claim-note.ts';
import { cents } from '#domain/money.ts';
import type { WantedNote } from '#domain/wanted-note.ts';
import { anInvoice, at } from '../support/invoice.ts';

const now = at('2026-06-25T10:00:01Z');
const thanks: WantedNote = {
  kind: 'thank-you',
  about: 'p1',
  from: now,
  lastOn: civilDate('2026-06-28'),
  amount: cents(1_864_080),
  paidOn: civilDate('2026-06-25'),
  left: cents(0),
};
const wanted = (attempt: number) =>
  ({ kind: 'note', note: thanks, attempt, to: 'compta@menez.example' }) as const;
const claimed = {
  claimId: 'thank-you_p1_1',
  note: 'thank-you',
  about: 'p1',
  channel: 'email',
  state: 'claimed',
  attempt: 1,
  to: 'compta@menez.example',
  claimedAt: now,
  at: now,
  events: [],
};

describe('the claim of a message outside the calendar', () => {
  it('is kept on the invoice before anything leaves, under the name of what it answers', () => {
    expect(claimNote(anInvoice(), wanted(1), now, undefined).notes).toStrictEqual([claimed]);
  });

  it('stands beside those before it, with the mail as it was archived', () => {
    const once = claimNote(anInvoice(), wanted(1), now, undefined);
    const mail = { key: 'inv_1/thank-you.eml', sha256: 'ab12' };

    expect(claimNote(once, wanted(2), now, mail).notes).toEqual([
      claimed,
      { ...claimed, claimId: 'thank-you_p1_2', attempt: 2, message: mail },
    ]);
  });
});
