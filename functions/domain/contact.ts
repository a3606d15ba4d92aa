import * as z from 'zod';
import { Channel } from './channel.ts';
import { Instant } from './instant.ts';
import { NoteKind } from './note-kind.ts';
import { StepName } from './step-name.ts';

/** What is archived of a contact, and its SHA-256 (hexadecimal). */
export const ArchivedFile = z.strictObject({ key: z.string(), sha256: z.string() });
export type ArchivedFile = z.infer<typeof ArchivedFile>;

/**
 * claimed: we are about to send, or do not know whether we did;
 * accepted: the service took it; sent: the service says it sent it; delivered; failed.
 */
export const ContactState = z.enum(['claimed', 'accepted', 'sent', 'delivered', 'failed']);
export type ContactState = z.infer<typeof ContactState>;

/** Why a channel did not reach the debtor, as the next one tells it. */
export const Failure = z.enum(['refused', 'bounced', 'complained', 'returned']);
export type Failure = z.infer<typeof Failure>;

/** The channel this contact stands in for: it failed, or there was no address for it (any more). */
export const InsteadOf = z.strictObject({
  channel: Channel,
  because: z.enum([...Failure.options, 'no-address', 'bad-address']),
});
export type InsteadOf = z.infer<typeof InsteadOf>;

/** What every message that is claimed, sent once and recorded has: the place where "at most once" is held. */
const claimed = {
  claimId: z.string(),
  channel: Channel,
  state: ContactState,
  attempt: z.int(),
  claimedAt: Instant,
  at: Instant,
  to: z.string(),
  letter: ArchivedFile.optional(),
  message: ArchivedFile.optional(),
  providerId: z.string().optional(),
  failure: Failure.optional(),
  reason: z.string().optional(),
  /** The first time the workflow came back to a claim and found no answer: the grace period counts from here. */
  unansweredSince: Instant.optional(),
  /** Provider events already counted, so that a repeated event changes nothing. */
  events: z.array(z.string()),
  /** A person decides: the provider never said whether it was sent. */
  inDoubt: z.boolean().optional(),
};

/** One contact of one step by one channel. */
export const Contact = z.strictObject({
  ...claimed,
  step: StepName,
  /** Which contact of the step it serves: fallbacks take the place of the channel that failed. */
  serves: z.int(),
  insteadOf: InsteadOf.optional(),
});
export type Contact = z.infer<typeof Contact>;

/** One message outside the calendar. `about` names what it answers: a payment, a hold, an instalment. */
export const NoteContact = z.strictObject({ ...claimed, note: NoteKind, about: z.string() });
export type NoteContact = z.infer<typeof NoteContact>;

export type AnyContact = Contact | NoteContact;

/** What became of a contact after its claim. A field that is `undefined` is taken away. */
export type Fate = Partial<
  Pick<
    AnyContact,
    'state' | 'at' | 'providerId' | 'failure' | 'reason' | 'unansweredSince' | 'events' | 'inDoubt'
  >
>;

/** The id a claim has on this invoice: also the tag by which the provider's events name it. */
export const claimIdOf = (step: StepName, channel: Channel, attempt: number): string =>
  `${step}_${channel}_${attempt}`;

export const noteClaimIdOf = (note: NoteKind, about: string, attempt: number): string =>
  `${note}_${about}_${attempt}`;
