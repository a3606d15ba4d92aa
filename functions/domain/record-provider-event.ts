import type { Contact, ContactState } from './contact.ts';
import { findContact, withContact } from './contacts-of-invoice.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import type { ProofKind } from './proof.ts';

/** What a provider told of a message of ours, in our words. */
export type ProviderEvent = {
  readonly kind: 'sent' | 'delivered' | 'delayed' | 'bounced' | 'complained' | 'refused';
  readonly eventId: string;
  readonly claimId: string;
  readonly providerId: string;
  readonly at: Instant;
  readonly isPermanent: boolean;
  readonly reason?: string | undefined;
};

const proofKinds = {
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

  const { step, channel, to, claimId } = contact;
  return {
    invoice: withContact(invoice, claimId, (known) => climbed(known, event)),
    proofs: [
      {
        kind: proofKinds[event.kind],
        at: event.at,
        by: 'provider',
        step,
        channel,
        to,
        claimId,
        providerId: event.providerId,
        ...(event.reason !== undefined && { reason: event.reason }),
      },
    ],
  };
}

function climbed(contact: Contact, event: ProviderEvent): Contact {
  const { inDoubt: _resolved, ...known } = contact;
  const reached = stateAfter(event);
  const isHigher = rank[reached] > rank[contact.state];
  return {
    ...known,
    providerId: contact.providerId ?? event.providerId,
    events: [...contact.events, event.eventId],
    ...(isHigher && { state: reached, at: event.at }),
    ...(isHigher && event.reason !== undefined && { reason: event.reason }),
  };
}

function stateAfter(event: ProviderEvent): ContactState {
  switch (event.kind) {
    case 'delivered':
      return 'delivered';
    case 'bounced':
    case 'refused':
      return event.isPermanent ? 'failed' : 'sent';
    // A complaint means that it arrived: the debtor read it and objected.
    case 'complained':
      return 'delivered';
    case 'sent':
    case 'delayed':
      return 'sent';
  }
}
