import * as z from 'zod';
import { daysBetween } from '#domain/civil-date.ts';
import { dayOf, Instant } from '#domain/instant.ts';
import { PostingEvent } from '#domain/posting.ts';
import type { RegisteredLetter } from '#domain/registered-letter.ts';
import { StepName } from '#domain/step-name.ts';
import type { Parties } from '../listing/parties-reader.ts';
import { InvoiceRow, rowOf } from './invoice-row.ts';

/** A registered letter in the hands of the post, and what is waited for. */
export const RegisteredLetterAnswer = z
  .strictObject({
    invoice: InvoiceRow,
    step: StepName,
    to: z.string(),
    carrier: z.string().optional(),
    trackingNumber: z.string().optional(),
    events: z
      .array(z.strictObject({ event: PostingEvent, at: Instant }))
      .describe('What the post told, in the order in which it happened'),
    awaits: z
      .enum(['presentation', 'receipt', 'return'])
      .optional()
      .describe('Absent once it arrived or came back, or once nothing is owed any more'),
    since: Instant.describe('When the post told of it last'),
    waitingDays: z.int().describe('Days since then, while something is waited for; else 0'),
    next: z.array(PostingEvent).describe('What POST /v1/invoices/{id}/postings may tell next'),
  })
  .meta({ id: 'RegisteredLetter' });
type RegisteredLetterAnswer = z.output<typeof RegisteredLetterAnswer>;

export function registeredLetterAnswerOf(
  { invoice, step, to, postings, awaits, since, next }: RegisteredLetter,
  parties: Parties,
  now: Instant,
): RegisteredLetterAnswer {
  const carrier = postings.findLast((one) => one.carrier !== undefined)?.carrier;
  const numbered = postings.findLast((one) => one.trackingNumber !== undefined);
  return {
    invoice: rowOf(invoice, parties, now),
    step,
    to,
    ...(carrier !== undefined && { carrier }),
    ...(numbered && { trackingNumber: numbered.trackingNumber }),
    events: postings.map(({ event, at }) => ({ event, at })),
    ...(awaits && { awaits }),
    since,
    waitingDays: awaits ? daysBetween(dayOf(since), dayOf(now)) : 0,
    next: [...next],
  };
}
