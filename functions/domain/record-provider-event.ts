import type { AnyContact, ContactState, Failure, Fate } from './contact.ts';
import { findContact, withFate } from './contacts-of-invoice.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import type { ProofKind } from './proof.ts';
import { NO_TRACE, recordContact, subjectOf } from './record-contact.ts';

/** What a provider told of a message of ours, in our words. */
export type ProviderEvent = {
  readonly kind:
    | 'accepted'
    | 'sent'
    | 'delivered'
    | 'delayed'
    | 'bounced'
    | 'complained'
    | 'refused';
  readonly eventId: string;
  readonly claimId: string;
  readonly providerId: string;
  readonly at: Instant;
  /** The message will never arrive: the channel has failed. */
  readonly isPermanent: boolean;
  /** The address itself is to blame, so that no later step may use it. */
  readonly isAddressBad?: boolean | undefined;
  readonly reason?: string | undefined;
};

const proofKinds = {
  accepted: 'contact-made',
  sent: 'contact-sent',
  delivered: 'contact-delivered',
  delayed: 'contact-delayed',
  bounced: 'contact-bounced',
  complained: 'contact-complained',
  refused: 'contact-refused',
} as const satisfies Record<ProviderEvent['kind'], ProofKind>;

const rank: Record<ContactState, number> = {
  claimed: 0,
  accepted: 1,
  sent: 2,
  delivered: 3,
  failed: 4,
};

/**
 * Adds what the provider told, once per event. The state only climbs (claimed, accepted, sent, delivered, failed),
 * so events doubled or out of order end in the same place. `undefined` when there is nothing new.
 */
export function recordProviderEvent(
  invoice: Invoice,
  event: ProviderEvent,
): InvoiceChange | undefined {
  const contact = findContact(invoice, event.claimId);
  if (!contact || contact.events.includes(event.eventId)) return undefined;
  if (event.kind === 'accepted') return acceptedAfterAll(invoice, contact, event);

  const { channel, to, claimId } = contact;
  return {
    invoice: withFate(invoice, claimId, (known) => climbed(known, event)),
    proofs: [
      {
        kind: proofKinds[event.kind],
        at: event.at,
        by: 'provider',
        ...subjectOf(contact),
        channel,
        to,
        claimId,
        providerId: event.providerId,
        ...(event.reason !== undefined && { reason: event.reason }),
      },
    ],
  };
}

/** The service took what we had no answer for; where the answer came, it says nothing new. */
const acceptedAfterAll = (
  invoice: Invoice,
  contact: AnyContact,
  { providerId, at }: ProviderEvent,
): InvoiceChange | undefined =>
  contact.state === 'claimed'
    ? recordContact(invoice, contact, { kind: 'accepted', providerId }, at)
    : undefined;

function climbed(contact: AnyContact, event: ProviderEvent): Fate {
  const heard = {
    inDoubt: undefined,
    unansweredSince: undefined,
    providerId: contact.providerId ?? event.providerId,
    events: [...contact.events, event.eventId],
  };
  return isNews(contact, event) ? { ...heard, ...reached(event) } : heard;
}

/** Of two events that say the same, the earlier counts, whichever came first. */
function isNews(contact: AnyContact, event: ProviderEvent): boolean {
  const gain = rank[stateAfter(event)] - rankOf(contact);
  if (gain !== 0) return gain > 0;
  const { at, reason = '' } = contact;
  return `${event.at} ${event.reason ?? ''}` < `${at} ${reason}`;
}

/** A contact given up for lack of a trace has not failed once there is one. */
const rankOf = ({ state, reason }: AnyContact): number => (reason === NO_TRACE ? 0 : rank[state]);

function reached(event: ProviderEvent): Fate {
  const state = stateAfter(event);
  const { at, reason } = event;
  return state === 'failed'
    ? { state, at, failure: failureOf(event), reason }
    : { state, at, failure: undefined, reason: undefined };
}

function stateAfter({ kind, isPermanent }: ProviderEvent): ContactState {
  if (isPermanent) return 'failed';
  return kind === 'delivered' ? 'delivered' : 'sent';
}

function failureOf({ kind }: ProviderEvent): Failure {
  return kind === 'bounced' || kind === 'complained' ? kind : 'refused';
}
