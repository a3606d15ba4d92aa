import type { CalendarStep, ContactPlan } from './calendar.ts';
import type { Channel } from './channel.ts';
import type { Contact } from './contact.ts';
import type { Debtor } from './debtor.ts';
import { addSeconds, type Instant } from './instant.ts';
import { recipientOf } from './recipient.ts';
import { NO_TRACE } from './record-contact.ts';

/** How long the provider's own event may take before an unanswered claim counts as lost. */
export const GRACE_SECONDS = 900;

/** What one contact of a step needs now. */
export type NextContact =
  | { readonly kind: 'made'; readonly inDoubt: boolean }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'wait'; readonly until: Instant }
  | {
      readonly kind: 'contact';
      readonly channel: Channel;
      readonly to: string;
      readonly serves: number;
      readonly attempt: number;
    }
  | { readonly kind: 'rearm'; readonly contact: Contact }
  | { readonly kind: 'doubt'; readonly contact: Contact };

type Facts = {
  readonly debtor: Debtor;
  readonly contacts: readonly Contact[];
  readonly now: Instant;
};

/**
 * Decides one planned contact. A claim nobody answered is never sent again blindly: it waits for the provider's
 * event, is re-armed once after the grace period where the provider would have told us (e-mail), else a person decides.
 */
export function nextContact(plan: ContactPlan, serves: number, facts: Facts): NextContact {
  const mine = facts.contacts.filter((contact) => contact.serves === serves);
  const open = mine.find(({ state, inDoubt }) => state === 'claimed' && !inDoubt);
  if (open) return unanswered(open, facts.now);

  const standing = mine.filter(({ state }) => state !== 'failed');
  if (standing.length > 0) {
    return { kind: 'made', inDoubt: standing.every(({ inDoubt }) => inDoubt === true) };
  }
  return firstReachable(plan, serves, mine, facts.debtor);
}

function unanswered(contact: Contact, now: Instant): NextContact {
  const { channel, to, serves, attempt, claimedAt } = contact;
  const until = addSeconds(claimedAt, GRACE_SECONDS);
  if (now < until) return { kind: 'wait', until };
  // Tasks for people are kept under the claim's own id: writing one again changes nothing.
  if (channel !== 'email' && channel !== 'sms') {
    return { kind: 'contact', channel, to, serves, attempt };
  }
  const canRearm = channel === 'email' && attempt === 1;
  return canRearm ? { kind: 'rearm', contact } : { kind: 'doubt', contact };
}

function firstReachable(
  plan: ContactPlan,
  serves: number,
  tried: readonly Contact[],
  debtor: Debtor,
): NextContact {
  for (const channel of plan.channels) {
    const to = recipientOf(debtor, channel);
    const attempt = nextAttempt(tried.filter((contact) => contact.channel === channel));
    if (to !== undefined && attempt !== undefined) {
      return { kind: 'contact', channel, to, serves, attempt };
    }
  }
  return { kind: 'unreachable' };
}

/** A channel is tried once, and once more if the provider had no trace of the first attempt. */
function nextAttempt(tried: readonly Contact[]): number | undefined {
  const last = tried.at(-1);
  if (!last) return 1;
  return last.reason === NO_TRACE ? last.attempt + 1 : undefined;
}

/** The first thing a step still has to do, contact by contact; the last word when all is done. */
export function nextContactOf(step: CalendarStep, facts: Facts): NextContact {
  const nexts = step.contacts.map((plan, serves) => nextContact(plan, serves, facts));
  const pending = nexts.filter(({ kind }) => kind !== 'made' && kind !== 'unreachable');
  const [first] = pending;
  // A doubt about one contact does not keep the others waiting.
  if (first) return pending.find(({ kind }) => kind !== 'wait') ?? first;
  const made = nexts.filter((next) => next.kind === 'made');
  if (made.length === 0) return { kind: 'unreachable' };
  return { kind: 'made', inDoubt: made.some(({ inDoubt }) => inDoubt) };
}
