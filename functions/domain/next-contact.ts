import type { CalendarStep, ContactPlan } from './calendar.ts';
import type { Channel } from './channel.ts';
import type { Contact, InsteadOf } from './contact.ts';
import type { KnownDebtor } from './debtor.ts';
import type { Instant } from './instant.ts';
import { recipientOf, whyUnreachable } from './recipient.ts';
import { NO_TRACE } from './record-contact.ts';
import { type Unanswered, unansweredClaim } from './unanswered-claim.ts';

/** What one contact of a step needs now. */
export type NextContact =
  | { readonly kind: 'made'; readonly inDoubt: boolean }
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'contact';
      readonly channel: Channel;
      readonly to: string;
      readonly serves: number;
      readonly attempt: number;
      readonly insteadOf?: InsteadOf | undefined;
    }
  | Unanswered;

type Facts = {
  readonly debtor: KnownDebtor;
  readonly contacts: readonly Contact[];
  readonly now: Instant;
  /** Whether the balance is worth the channel's cost. */
  readonly isWorthSending?: (channel: Channel) => boolean;
};

/** Decides one planned contact: settle the claim that is open, be content with what stands, else try a channel. */
function nextContact(plan: ContactPlan, serves: number, facts: Facts): NextContact {
  const mine = facts.contacts.filter((contact) => contact.serves === serves);
  const open = mine.find(isOpen);
  if (open) return settle(open, facts.now);

  const standing = mine.filter(({ state }) => state !== 'failed');
  if (standing.length > 0) {
    return { kind: 'made', inDoubt: standing.every(({ inDoubt }) => inDoubt === true) };
  }
  return firstReachable(plan, serves, facts);
}

const isOpen = ({ state, inDoubt }: Contact): boolean => state === 'claimed' && !inDoubt;

function settle(open: Contact, now: Instant): NextContact {
  const { channel, to, serves, attempt } = open;
  // A call is a task kept under the claim's own id: writing it again changes nothing.
  return channel === 'call'
    ? { kind: 'contact', channel, to, serves, attempt }
    : unansweredClaim(open, now);
}

const worthSending = ({ channels }: ContactPlan, { isWorthSending }: Facts): readonly Channel[] =>
  isWorthSending ? channels.filter(isWorthSending) : channels;

/** Goes through the channels, best first, and remembers why the one before did not do. */
function firstReachable(plan: ContactPlan, serves: number, facts: Facts): NextContact {
  let insteadOf: InsteadOf | undefined;
  for (const channel of worthSending(plan, facts)) {
    const tried = facts.contacts.filter((contact) => contact.channel === channel);
    const attempt = nextAttempt(tried);
    const to = recipientOf(facts.debtor, channel);
    if (attempt !== undefined && to !== undefined) {
      return { kind: 'contact', channel, to, serves, attempt, ...(insteadOf && { insteadOf }) };
    }
    insteadOf = {
      channel,
      because: tried.at(-1)?.failure ?? whyUnreachable(facts.debtor, channel),
    };
  }
  return { kind: 'unreachable' };
}

/**
 * A channel is tried once, and once more if the provider had no trace of the first attempt: one letter or call of a
 * step serves all of its contacts that fall back on it.
 */
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
