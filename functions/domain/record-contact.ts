import type { Contact } from './contact.ts';
import { withContact } from './contacts-of-invoice.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import type { ProofDraft } from './proof.ts';

/** How an attempt at a contact ended, as far as we know. */
export type ContactResult =
  | { readonly kind: 'accepted'; readonly providerId?: string | undefined }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'rearmed' }
  | { readonly kind: 'in-doubt' };

/** Why a contact is tried once more: after the grace period the provider knows nothing of it. */
export const NO_TRACE = 'no-trace-at-provider';

const proofKinds = {
  accepted: 'contact-made',
  refused: 'contact-refused',
  rearmed: 'contact-rearmed',
  'in-doubt': 'contact-in-doubt',
} as const;

/** Writes down how a claimed contact ended, with its proof. `undefined` when that is written already. */
export function recordContact(
  invoice: Invoice,
  contact: Contact,
  result: ContactResult,
  at: Instant,
): InvoiceChange | undefined {
  if (result.kind === 'accepted' && contact.state === 'accepted') return undefined;
  return {
    invoice: withContact(invoice, contact.claimId, (claimed) => ended(claimed, result, at)),
    proofs: [proofOf(contact, result, at)],
  };
}

function ended(contact: Contact, result: ContactResult, at: Instant): Contact {
  switch (result.kind) {
    case 'accepted': {
      const { inDoubt: _resolved, unansweredSince: _answered, ...rest } = contact;
      const known = { ...rest, ...(result.providerId && { providerId: result.providerId }) };
      // The provider's own event may have come first and said more.
      return contact.state === 'claimed' ? { ...known, state: 'accepted', at } : known;
    }
    case 'refused':
      return { ...contact, state: 'failed', at, failure: 'refused', reason: result.reason };
    case 'rearmed':
      return { ...contact, state: 'failed', at, reason: NO_TRACE };
    case 'in-doubt':
      return { ...contact, inDoubt: true };
  }
}

function proofOf(contact: Contact, result: ContactResult, at: Instant): ProofDraft {
  const { step, channel, to, claimId, letter, message, insteadOf } = contact;
  return {
    kind: proofKinds[result.kind],
    at,
    by: 'relance',
    step,
    channel,
    to,
    claimId,
    ...(letter && { letter }),
    ...(message && { message }),
    ...(result.kind === 'accepted' && result.providerId && { providerId: result.providerId }),
    ...(result.kind === 'refused' && { reason: result.reason }),
    ...(insteadOf && { facts: { insteadOf: insteadOf.channel, because: insteadOf.because } }),
  };
}
