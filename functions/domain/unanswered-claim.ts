import type { AnyContact, Contact, Fate } from './contact.ts';
import { addSeconds, type Instant } from './instant.ts';

/** When the workflow first comes back to a claim without an answer: by then the provider has usually told. */
export const FIRST_LOOK_SECONDS = 60;

/** How long the provider's own event may take, from that first look on, before the claim counts as lost. */
export const GRACE_SECONDS = 900;

/** What becomes of a claim nobody answered. */
export type Unanswered<Any extends AnyContact = Contact> =
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'await-event'; readonly contact: Any }
  | { readonly kind: 'rearm'; readonly contact: Any }
  | { readonly kind: 'doubt'; readonly contact: Any };

/**
 * A claim nobody answered is never sent again blindly. The grace period counts from the first fresh look at it: the
 * claim's own time is when its state was entered, and retries may have put the send itself long after that.
 */
export function unansweredClaim<Any extends AnyContact>(
  contact: Any,
  now: Instant,
): Unanswered<Any> {
  const { claimedAt, unansweredSince, channel, attempt } = contact;
  if (unansweredSince === undefined) {
    return now > claimedAt
      ? { kind: 'await-event', contact }
      : { kind: 'wait', until: addSeconds(claimedAt, FIRST_LOOK_SECONDS) };
  }
  const until = addSeconds(unansweredSince, GRACE_SECONDS);
  if (now < until) return { kind: 'wait', until };
  // SES and the post desk's topic tell of all they took; of an SMS the carrier may never speak.
  const canRearm = channel !== 'sms' && attempt === 1;
  return { kind: canRearm ? 'rearm' : 'doubt', contact };
}

/** Notes that the claim was found without an answer. */
export const awaitEvent = (now: Instant): Fate => ({ unansweredSince: now });
