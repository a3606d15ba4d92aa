import type { Instant } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { isOpen } from './open-invoice.ts';
import type { Posting, PostingEvent } from './posting.ts';
import { postingsOf } from './postings-of-step.ts';
import type { StepName } from './step-name.ts';
import { textOrder } from './text-order.ts';

/** What the post has still to tell of a letter. */
export type PostalWord = 'presentation' | 'receipt' | 'return';

/** A registered letter that the post has taken. */
export type RegisteredLetter = {
  readonly invoice: InvoiceSummary;
  readonly step: StepName;
  readonly to: string;
  /** What the post told, in the order in which it happened. */
  readonly postings: readonly Posting[];
  /** Absent once it arrived or came back, or once nothing is owed any more. */
  readonly awaits?: PostalWord;
  /** When the post told of it last: it has been waited for since then. */
  readonly since: Instant;
  /** What may be told of it next. */
  readonly next: readonly PostingEvent[];
};

const arrivals = ['received', 'refused', 'not-claimed', 'returned'] as const;

/** What may follow, by what is waited for: a letter that was received was presented first. */
const mayFollow: Readonly<Record<PostalWord, readonly PostingEvent[]>> = {
  presentation: ['first-presented', ...arrivals],
  receipt: arrivals,
  return: ['returned'],
};

/** The registered letters of an invoice that were handed to the post, one for each step. */
export function registeredLettersOf(invoice: InvoiceSummary): readonly RegisteredLetter[] {
  const paper = invoice.contacts.filter(
    ({ channel }) => channel === 'post' || channel === 'registered-post',
  );
  const last = new Map(paper.map((contact) => [contact.step, contact]));
  return [...last.values()].flatMap(({ step, channel, to }) => {
    const postings = postingsOf(invoice, step).toSorted((a, b) => textOrder(a.at, b.at));
    const latest = postings.at(-1);
    if (channel !== 'registered-post' || !latest) return [];
    const awaits = isOpen(invoice) ? awaitedAfter(postings) : undefined;
    const next = awaits ? mayFollow[awaits] : [];
    return [{ invoice, step, to, postings, since: latest.at, next, ...(awaits && { awaits }) }];
  });
}

function awaitedAfter(postings: readonly Posting[]): PostalWord | undefined {
  const told = new Set(postings.map(({ event }) => event));
  if (told.has('received') || told.has('returned')) return undefined;
  if (told.has('refused') || told.has('not-claimed')) return 'return';
  return told.has('first-presented') ? 'receipt' : 'presentation';
}
