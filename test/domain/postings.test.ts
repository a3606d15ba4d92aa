import { describe, expect, it } from 'vitest';
import type { Contact } from '#domain/contact.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { Posting, PostingEvent } from '#domain/posting.ts';
import { objectionTo } from '#domain/posting-objection.ts';
import { postedOn } from '#domain/postings-of-step.ts';
import {
  askForPresentation,
  LETTER_RETURNED,
  NOT_POSTED,
  NOT_PRESENTED,
} from '#domain/presentation.ts';
import { isLost, isRepeat, recordPosting } from '#domain/record-posting.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const NOW = at('2026-08-20T08:00:00Z');
const letter = { key: 'med.pdf', sha256: 'a'.repeat(64) };

/** The registered letter, written on Monday 20 July 2026. */
const registered: Contact = aContact({
  claimId: 'mise-en-demeure_registered-post_1',
  step: 'mise-en-demeure',
  channel: 'registered-post',
  state: 'accepted',
  claimedAt: at('2026-07-20T07:00:00Z'),
  at: at('2026-07-20T07:00:00Z'),
  to: '7 quai des Gabares',
  letter,
});

const told = (event: PostingEvent, when: string, over: Partial<Posting> = {}): Posting => ({
  step: 'mise-en-demeure',
  event,
  at: at(when),
  recordedAt: NOW,
  by: 'post',
  ...over,
});

const posted = told('posted', '2026-07-21T15:00:00Z');
const presented = told('first-presented', '2026-07-23T09:00:00Z');
const received = told('received', '2026-07-25T09:00:00Z');
const refused = told('refused', '2026-07-23T09:05:00Z');
const notClaimed = told('not-claimed', '2026-08-10T09:00:00Z');
const returned = told('returned', '2026-08-12T09:00:00Z');

const written = (postings: readonly Posting[] = [], over: Partial<Invoice> = {}): Invoice =>
  anInvoice({ contacts: [registered], postings: [...postings], ...over });

const after = (...postings: readonly Posting[]): Invoice =>
  postings.reduce(
    (invoice, posting) => recordPosting(invoice, posting)?.invoice ?? invoice,
    anInvoice({ contacts: [registered] }),
  );

describe('objectionTo', () => {
  it.each([
    ['the letter is posted', [], posted],
    [
      'it is posted on the day it was written, at whatever hour',
      [],
      told('posted', '2026-07-20T05:00:00Z'),
    ],
    ['it is posted this very moment', [], told('posted', NOW)],
    ['it is presented', [posted], presented],
    ['it is presented the moment it is posted', [posted], told('first-presented', posted.at)],
    ['it is received', [posted, presented], received],
    [
      'it is received the moment it is presented',
      [posted, presented],
      told('received', presented.at),
    ],
    ['it is received and nobody told of a first presentation', [posted], received],
    ['its first presentation is told after its receipt', [posted, received], presented],
    ['it is refused', [posted, presented], refused],
    ['it comes back though it was never presented', [posted], returned],
    ['it comes back after it was refused', [posted, presented, refused], returned],
    [
      'it comes back the moment it was not claimed',
      [posted, notClaimed],
      told('returned', notClaimed.at),
    ],
  ] as const)('admits that %s', (_what, known, posting) => {
    expect(objectionTo(written(known), posting, NOW)).toBeUndefined();
  });

  it.each([
    [
      'a step without a letter on paper',
      [],
      told('posted', '2026-07-21T15:00:00Z', { step: 'first-letter' }),
      'step',
      /no letter on paper/,
    ],
    ['what is still to come', [], told('posted', '2026-08-20T08:00:01Z'), 'at', /in the future/],
    [
      'a second departure',
      [posted],
      told('posted', '2026-07-22T15:00:00Z'),
      'event',
      /posted on 2026-07-21T15:00:00Z already/,
    ],
    [
      'a departure on the eve of the letter',
      [],
      told('posted', '2026-07-19T12:00:00Z'),
      'at',
      /before the letter was written/,
    ],
    ['an arrival without a departure', [], presented, 'event', /before the letter was posted/],
    [
      'an arrival before the departure',
      [posted],
      told('first-presented', '2026-07-21T14:59:59Z'),
      'at',
      /before the letter was posted/,
    ],
    [
      'a second first presentation',
      [posted, presented],
      told('first-presented', '2026-07-24T09:00:00Z'),
      'event',
      /known of this letter already/,
    ],
    [
      'a receipt before the first presentation',
      [posted, presented],
      told('received', '2026-07-22T09:00:00Z'),
      'at',
      /before the first presentation/,
    ],
    [
      'a refusal after the receipt',
      [posted, received],
      told('refused', '2026-07-26T09:00:00Z'),
      'event',
      /after the letter was received/,
    ],
    [
      'a return after the receipt',
      [posted, received],
      returned,
      'event',
      /after the letter was received/,
    ],
    [
      'a return before it was given up',
      [posted, notClaimed],
      told('returned', '2026-08-09T09:00:00Z'),
      'event',
      /after the letter was not-claimed/,
    ],
    [
      'a receipt after the return',
      [posted, returned],
      told('received', '2026-08-13T09:00:00Z'),
      'event',
      /after the letter was returned/,
    ],
  ] as const)('refuses %s and names the field', (_what, known, posting, field, reason) => {
    const objection = objectionTo(written(known), posting, NOW);
    expect(objection).toMatchObject({ field });
    expect(objection?.reason).toMatch(reason);
  });

  it('takes the last letter of a step that was written twice', () => {
    const first = aContact({
      ...registered,
      claimId: 'first',
      claimedAt: at('2026-07-01T07:00:00Z'),
    });
    const twice = anInvoice({ contacts: [first, registered] });
    expect(objectionTo(twice, told('posted', '2026-07-02T07:00:00Z'), NOW)).toMatchObject({
      field: 'at',
    });
  });

  it('knows plain letters on paper as well', () => {
    const plain = aContact({ channel: 'post' });
    const posting = told('posted', '2026-06-23T07:00:00Z', { step: 'first-letter' });
    expect(objectionTo(anInvoice({ contacts: [plain] }), posting, NOW)).toBeUndefined();
    expect(objectionTo(anInvoice({ contacts: [aContact()] }), posting, NOW)).toMatchObject({
      field: 'step',
    });
  });
});

describe('recordPosting', () => {
  it('leaves a proof that carries the letter and what the post said of it', () => {
    const tracked = { ...posted, carrier: 'La Poste', trackingNumber: '1A 234 567 8901 2' };
    const change = recordPosting(written(), tracked);

    expect(change?.proofs).toEqual([
      {
        kind: 'letter-posted',
        at: posted.at,
        by: 'post',
        step: 'mise-en-demeure',
        channel: 'registered-post',
        to: '7 quai des Gabares',
        claimId: registered.claimId,
        letter,
        facts: { carrier: 'La Poste', trackingNumber: '1A 234 567 8901 2' },
      },
    ]);
    expect(change?.invoice.postings).toEqual([tracked]);
  });

  it('adds no facts where the post gave none, and no letter where none was archived', () => {
    const bare = anInvoice({ contacts: [aContact({ ...registered, letter: undefined })] });
    const [proof] = recordPosting(bare, posted)?.proofs ?? [];
    expect(proof).not.toHaveProperty('facts');
    expect(proof?.letter).toBeUndefined();
  });

  it.each([
    [posted, 'letter-posted'],
    [presented, 'letter-presented'],
    [received, 'letter-received'],
    [refused, 'letter-refused'],
    [notClaimed, 'letter-not-claimed'],
    [returned, 'letter-returned'],
  ])('names the proof of $event', (posting, kind) => {
    expect(recordPosting(written([posted]), { ...posting, at: NOW })?.proofs[0]).toMatchObject({
      kind,
    });
  });

  it('is a change the workflow must look at, once', () => {
    const before = written();
    const change = recordPosting(before, posted);
    expect(change?.invoice.situation).toBe(before.situation + 1);
    expect(change && recordPosting(change.invoice, posted)).toBeUndefined();
    expect(change && isRepeat(change.invoice, posted)).toBe(true);
    expect(change && isRepeat(change.invoice, { ...posted, at: NOW })).toBe(false);
    expect(change && isRepeat(change.invoice, { ...posted, event: 'received' })).toBe(false);
  });

  it('has nothing to write of a step without a paper letter', () => {
    expect(recordPosting(anInvoice(), posted)).toBeUndefined();
  });

  it('clears a doubt: the letter did leave', () => {
    const doubtful = aContact({ ...registered, inDoubt: true, unansweredSince: NOW });
    const change = recordPosting(anInvoice({ contacts: [doubtful] }), posted);
    expect(change?.invoice.contacts[0]).toMatchObject({ state: 'sent', at: posted.at });
    expect(change?.invoice.contacts[0]).not.toHaveProperty('inDoubt');
    expect(change?.invoice.contacts[0]).not.toHaveProperty('unansweredSince');
    expect(change?.invoice.contacts[0]).not.toHaveProperty('failure');
  });

  it.each([
    ['sent on its way', [posted, presented], 'sent'],
    ['delivered once received', [posted, received], 'delivered'],
    [
      'delivered, though its presentation is told later',
      [posted, received, presented],
      'delivered',
    ],
    ['sent when refused: that counts as served', [posted, refused], 'sent'],
    ['sent when it comes back after a presentation', [posted, presented, returned], 'sent'],
  ] as const)('is %s', (_what, postings, state) => {
    expect(after(...postings).contacts[0]?.state).toBe(state);
  });

  it('has failed when it comes back and was never at the door, and finance is asked', () => {
    const lost = recordPosting(written([posted]), returned);

    expect(lost?.invoice.contacts[0]).toMatchObject({
      state: 'failed',
      failure: 'returned',
      reason: 'returned',
      at: returned.at,
    });
    expect(lost?.invoice.question).toBe(LETTER_RETURNED);
    expect(lost?.proofs[1]).toEqual({
      kind: 'finance-asked',
      at: returned.at,
      by: 'post',
      step: 'mise-en-demeure',
      reason: LETTER_RETURNED,
    });
  });

  it('asks nothing of a softer letter that comes back', () => {
    const plain = aContact({ channel: 'post', state: 'sent' });
    const posting = { ...returned, step: 'first-letter' as const };
    const change = recordPosting(anInvoice({ contacts: [plain] }), posting);
    expect(change?.invoice).not.toHaveProperty('question');
    expect(change?.proofs).toHaveLength(1);
  });

  it('answers by itself the question where the letter is, and no other question', () => {
    const asked = (question: string) => written([posted], { question });
    expect(recordPosting(asked(NOT_PRESENTED), presented)?.invoice).not.toHaveProperty('question');
    expect(recordPosting(asked(NOT_PRESENTED), { ...posted, at: NOW })?.invoice.question).toBe(
      NOT_PRESENTED,
    );
    expect(recordPosting(asked('dispute-unanswered'), presented)?.invoice.question).toBe(
      'dispute-unanswered',
    );
  });
});

describe('isLost', () => {
  it('is a return without any sign that the postman stood at the door', () => {
    expect(isLost(written([posted, returned]), returned)).toBe(true);
    expect(isLost(written([posted, notClaimed, returned]), returned)).toBe(false);
    expect(isLost(written([posted]), posted)).toBe(false);
  });
});

describe('postedOn', () => {
  it('knows nothing of a letter the post has not told of', () => {
    expect(postedOn(anInvoice(), 'mise-en-demeure')).toStrictEqual({});
    expect(postedOn(written([posted]), 'first-letter')).toEqual({});
  });

  it('takes the earliest day on which the postman was at the door, in Paris', () => {
    const atNight = told('received', '2026-07-22T22:30:00Z');
    expect(postedOn(written([posted, notClaimed, atNight]), 'mise-en-demeure')).toEqual({
      postedOn: '2026-07-21',
      presentedOn: '2026-07-23',
    });
    expect(postedOn(written([posted, returned]), 'mise-en-demeure')).toEqual({
      postedOn: '2026-07-21',
    });
  });
});

describe('what the post told out of order', () => {
  it('is read by what it says, not by where it stands', () => {
    expect(postedOn(written([presented, posted]), 'mise-en-demeure').postedOn).toBe('2026-07-21');
    expect(objectionTo(written([presented, posted]), received, NOW)).toBeUndefined();
    expect(objectionTo(written([presented]), told('posted', '2026-07-21T15:00:00Z'), NOW)).toBe(
      undefined,
    );
  });
});

describe('askForPresentation', () => {
  const letter = { kind: 'done', at: at('2026-07-20T07:00:00Z') } as const;
  const unheardOf = written([], { steps: { 'mise-en-demeure': letter } });

  it('puts to finance a letter that nobody said was posted', () => {
    expect(askForPresentation(unheardOf, NOW)?.invoice.question).toBe(NOT_POSTED);
  });

  it('goes by the delay presumed where the creditor’s desk reports nothing, and where no letter was due', () => {
    expect(askForPresentation(unheardOf, NOW, { presumesPresentation: true })).toBeUndefined();
    const skipped = { kind: 'skipped', at: letter.at, reason: 'by-person' } as const;
    const without = written([], { steps: { 'mise-en-demeure': skipped } });
    expect(askForPresentation(without, NOW)).toBeUndefined();
  });

  it('takes any word of the post for an answer, and asks again when the letter is not seen', () => {
    const asked = { ...unheardOf, question: NOT_POSTED };
    const heard = recordPosting(asked, posted)?.invoice;

    expect(heard).not.toHaveProperty('question');
    expect(heard && askForPresentation(heard, NOW)?.invoice.question).toBe(NOT_PRESENTED);
  });

  it('puts to finance a letter that was posted and never seen again', () => {
    const before = written([posted]);
    const change = askForPresentation(before, NOW);
    expect(change).toMatchObject({
      invoice: { question: NOT_PRESENTED, situation: before.situation + 1 },
      proofs: [
        {
          kind: 'finance-asked',
          at: NOW,
          by: 'relance',
          step: 'mise-en-demeure',
          reason: NOT_PRESENTED,
        },
      ],
    });
  });

  it.each([
    ['was presented', written([posted, presented])],
    ['was let pass by a person', written([posted], { approved: ['legal-file'] })],
  ])('asks nothing when the letter %s', (_what, invoice) => {
    expect(askForPresentation(invoice, NOW)).toBeUndefined();
  });
});
