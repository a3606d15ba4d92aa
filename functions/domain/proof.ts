import * as z from 'zod';
import { Channel } from './channel.ts';
import { ArchivedFile } from './contact.ts';
import { Instant } from './instant.ts';
import { StepName } from './step-name.ts';

export const ProofKind = z.enum([
  'invoice-received',
  'contact-made',
  'contact-refused',
  'contact-in-doubt',
  'contact-rearmed',
  'contact-sent',
  'contact-delivered',
  'contact-delayed',
  'contact-bounced',
  'contact-complained',
  'step-skipped',
  'step-reopened',
  'letter-posted',
  'letter-presented',
  'letter-received',
  'letter-refused',
  'letter-not-claimed',
  'letter-returned',
  'call-recorded',
  'payment-received',
  'payment-reversed',
  'payment-refunded',
  'payment-disputed',
  'payment-dispute-closed',
  'credit-note-received',
  'hold-opened',
  'hold-released',
  'cancelled',
  'settled',
  'finance-asked',
  'finance-answered',
  'calendar-changed',
  'handed-over',
]);
export type ProofKind = z.infer<typeof ProofKind>;

/** One fact to be proved: what, when, by whom, to whom, with the hashes of what was sent. */
export const ProofDraft = z.strictObject({
  kind: ProofKind,
  at: Instant,
  by: z.string(),
  step: StepName.optional(),
  channel: Channel.optional(),
  to: z.string().optional(),
  claimId: z.string().optional(),
  providerId: z.string().optional(),
  letter: ArchivedFile.optional(),
  message: ArchivedFile.optional(),
  reason: z.string().optional(),
  /** Civil facts of the kind: amounts in cents, days, numbers. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type ProofDraft = z.infer<typeof ProofDraft>;

/** A draft that has taken its place in the invoice's chain; `hash` covers all the rest, canonically written. */
export const Proof = ProofDraft.extend({
  invoiceId: z.string(),
  sequence: z.int().positive(),
  previousHash: z.string(),
  hash: z.string(),
});
export type Proof = z.infer<typeof Proof>;

/** What the first proof of a chain names as its predecessor. */
export const GENESIS = '0'.repeat(64);
