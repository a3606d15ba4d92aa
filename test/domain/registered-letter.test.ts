import { describe, expect, it } from 'vitest';
import { summaryOf } from '#domain/invoice-summary.ts';
import type { Posting, PostingEvent } from '#domain/posting.ts';
import { registeredLettersOf } from '#domain/registered-letter.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';

const registered = aContact({
  claimId: 'mise-en-demeure_registered-post_1',
  step: 'mise-en-demeure',
  channel: 'registered-post',
  state: 'accepted',
  to: '7 quai des Gabares',
});

const DAYS: Readonly<Record<PostingEvent, string>> = {
  posted: '2026-07-21T15:00:00Z',
  'first-presented': '2026-07-23T09:00:00Z',
  received: '2026-07-25T09:00:00Z',
  refused: '2026-07-25T09:00:00Z',
  'not-claimed': '2026-08-10T09:00:00Z',
  returned: '2026-08-12T09:00:00Z',
};
const told = (event: PostingEvent): Posting => ({
  step: 'mise-en-demeure',
  event,
  at: at(DAYS[event]),
  recordedAt: at('2026-08-20T08:00:00Z'),
  by: 'post',
});

const lettersAfter = (events: readonly PostingEvent[], over: object = {}) =>
  registeredLettersOf(
    summaryOf(anInvoice({ contacts: [registered], postings: events.map(told), ...over })),
  );

describe('registeredLettersOf', () => {
  it('has nothing before the letter is posted', () => {
    expect(lettersAfter([])).toEqual([]);
  });

  it.each([
    [['posted'], 'presentation'],
    [['posted', 'first-presented'], 'receipt'],
    [['posted', 'first-presented', 'refused'], 'return'],
    [['posted', 'not-claimed'], 'return'],
    [['posted', 'received'], undefined],
    [['posted', 'first-presented', 'refused', 'returned'], undefined],
  ] as const)('after %j waits for: %s', (events, awaited) => {
    const [letter] = lettersAfter(events);

    expect(letter?.awaits).toBe(awaited);
    expect(letter?.since).toBe(DAYS[events[events.length - 1] ?? 'posted']);
  });

  it('says what may be told next', () => {
    const [posted] = lettersAfter(['posted']);
    const [refused] = lettersAfter(['posted', 'refused']);
    const [received] = lettersAfter(['posted', 'received']);

    expect(posted?.next).toEqual([
      'first-presented',
      'received',
      'refused',
      'not-claimed',
      'returned',
    ]);
    expect(refused?.next).toEqual(['returned']);
    expect(received?.next).toEqual([]);
  });

  it('puts what was told late where it happened', () => {
    const [letter] = lettersAfter(['posted', 'received', 'first-presented']);

    expect(letter?.postings.map(({ event }) => event)).toEqual([
      'posted',
      'first-presented',
      'received',
    ]);
  });

  it('waits for nothing once nothing is owed', () => {
    const [letter] = lettersAfter(['posted'], { payments: [aPayment()], status: 'settled' });

    expect(letter).toMatchObject({ next: [] });
    expect(letter?.awaits).toBeUndefined();
  });

  it('leaves plain letters and messages aside', () => {
    const plain = { ...registered, channel: 'post' as const };

    expect(lettersAfter(['posted'], { contacts: [plain] })).toEqual([]);
    expect(lettersAfter(['posted'], { contacts: [registered, plain] })).toEqual([]);
    expect(lettersAfter(['posted'], { contacts: [aContact()] })).toEqual([]);
  });
});
