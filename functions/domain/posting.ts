import * as z from 'zod';
import { Instant } from './instant.ts';
import { StepName } from './step-name.ts';

/** What can happen to a letter in the post. */
export const PostingEvent = z.enum([
  'posted',
  'first-presented',
  'received',
  'refused',
  'not-claimed',
  'returned',
]);
export type PostingEvent = z.infer<typeof PostingEvent>;

/** One thing the post told of the letter of a step. */
export const Posting = z.strictObject({
  step: StepName,
  event: PostingEvent,
  at: Instant,
  carrier: z.string().optional(),
  trackingNumber: z.string().optional(),
  recordedAt: Instant,
  by: z.string(),
});
export type Posting = z.infer<typeof Posting>;
