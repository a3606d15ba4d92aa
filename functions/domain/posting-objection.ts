import type { Contact } from './contact.ts';
import { dayOf, type Instant } from './instant.ts';
import { contactsOf, type Invoice } from './invoice.ts';
import { type CodedMistake, tooEarly } from './mistake-code.ts';
import type { Posting, PostingEvent } from './posting.ts';
import { postingsOf } from './postings-of-step.ts';

/** Why a posting cannot be: the field at fault, and the reason in words. */
export type PostingObjection = {
  readonly field: 'step' | 'event' | 'at';
  readonly reason: string;
  readonly mistake: CodedMistake;
};

/** After one of these, a letter can only come back. */
const LAST_WORDS: ReadonlySet<PostingEvent> = new Set(['received', 'refused', 'not-claimed']);

/** The paper letter of a step, if one was made. */
export const paperOf = (invoice: Invoice, step: Posting['step']): Contact | undefined =>
  contactsOf(invoice, step).findLast(
    ({ channel }) => channel === 'post' || channel === 'registered-post',
  );

/** Refuses what cannot have happened: another letter, another order, another time. `undefined` when it can. */
export function objectionTo(
  invoice: Invoice,
  posting: Pick<Posting, 'step' | 'event' | 'at'>,
  now: Instant,
): PostingObjection | undefined {
  const { step, event, at } = posting;
  const letter = paperOf(invoice, step);
  if (!letter) {
    return {
      field: 'step',
      reason: `step ${step} of this invoice has no letter on paper`,
      mistake: { code: 'not-known' },
    };
  }
  if (at > now)
    return {
      field: 'at',
      reason: `${at} is in the future: it is ${now} now`,
      mistake: { code: 'in-the-future' },
    };
  const known = postingsOf(invoice, step);
  return event === 'posted'
    ? objectionToDeparture(letter, known, at)
    : objectionToArrival(known, event, at);
}

function objectionToDeparture(
  { claimedAt }: Contact,
  known: readonly Posting[],
  at: Instant,
): PostingObjection | undefined {
  const before = known.find(({ event }) => event === 'posted');
  if (before)
    return {
      field: 'event',
      reason: `this letter was posted on ${before.at} already`,
      mistake: { code: 'repeated' },
    };
  return dayOf(at) < dayOf(claimedAt)
    ? {
        field: 'at',
        reason: `${at} is before the letter was written (${claimedAt})`,
        mistake: tooEarly(dayOf(claimedAt)),
      }
    : undefined;
}

function objectionToArrival(
  known: readonly Posting[],
  event: PostingEvent,
  at: Instant,
): PostingObjection | undefined {
  const posted = known.find((posting) => posting.event === 'posted');
  if (!posted)
    return {
      field: 'event',
      reason: `${event} before the letter was posted`,
      mistake: { code: 'out-of-order' },
    };
  if (at < posted.at) {
    return {
      field: 'at',
      reason: `${at} is before the letter was posted (${posted.at})`,
      mistake: tooEarly(dayOf(posted.at)),
    };
  }
  if (known.some((posting) => posting.event === event)) {
    return {
      field: 'event',
      reason: `${event} is known of this letter already`,
      mistake: { code: 'repeated' },
    };
  }
  return objectionToOrder(known, event, at);
}

function objectionToOrder(
  known: readonly Posting[],
  event: PostingEvent,
  at: Instant,
): PostingObjection | undefined {
  const presented = known.find((posting) => posting.event === 'first-presented');
  if (presented && at < presented.at) {
    return {
      field: 'at',
      reason: `${at} is before the first presentation (${presented.at})`,
      mistake: tooEarly(dayOf(presented.at)),
    };
  }
  const end = known.find(
    (posting) => posting.event === 'returned' || LAST_WORDS.has(posting.event),
  );
  if (!end || event === 'first-presented') return undefined;
  const canFollow = event === 'returned' && end.event !== 'received' && at >= end.at;
  return canFollow
    ? undefined
    : {
        field: 'event',
        reason: `${event} after the letter was ${end.event} (${end.at})`,
        mistake: { code: 'out-of-order' },
      };
}
