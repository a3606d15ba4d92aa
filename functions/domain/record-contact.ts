import type { AnyContact, Fate } from './contact.ts';
import { withFate } from './contacts-of-invoice.ts';
import { disputedPartOf } from './disputed-part.ts';
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
  contact: AnyContact,
  result: ContactResult,
  at: Instant,
): InvoiceChange | undefined {
  if (result.kind === 'accepted' && contact.state === 'accepted') return undefined;
  return {
    invoice: withFate(invoice, contact.claimId, (claimed) => fateOf(claimed, result, at)),
    proofs: [withSuspended(proofOf(contact, result, at), invoice)],
  };
}

/** A letter that asks for a part only: the proof says how much is kept out of it. */
function withSuspended(proof: ProofDraft, invoice: Invoice): ProofDraft {
  const suspended = disputedPartOf(invoice);
  if (proof.step === undefined || suspended === 0) return proof;
  return { ...proof, facts: { ...proof.facts, suspended } };
}

function fateOf(contact: AnyContact, result: ContactResult, at: Instant): Fate {
  switch (result.kind) {
    case 'accepted': {
      const { providerId } = result;
      const answered = {
        inDoubt: undefined,
        unansweredSince: undefined,
        ...(providerId && { providerId }),
      };
      // The provider's own event may have come first and said more.
      return contact.state === 'claimed' ? { ...answered, state: 'accepted', at } : answered;
    }
    case 'refused':
      return { state: 'failed', at, failure: 'refused', reason: result.reason };
    case 'rearmed':
      return { state: 'failed', at, reason: NO_TRACE };
    case 'in-doubt':
      return { inDoubt: true };
  }
}

function proofOf(contact: AnyContact, result: ContactResult, at: Instant): ProofDraft {
  const { channel, to, claimId, letter, message } = contact;
  return {
    kind: proofKinds[result.kind],
    at,
    by: 'relance',
    channel,
    to,
    claimId,
    ...(letter && { letter }),
    ...(message && { message }),
    ...(result.kind === 'accepted' && result.providerId && { providerId: result.providerId }),
    ...(result.kind === 'refused' && { reason: result.reason }),
    ...subjectOf(contact),
  };
}

/** What the contact was for: a step, perhaps in place of another channel, or what a note answers. */
export function subjectOf(contact: AnyContact): Pick<ProofDraft, 'step' | 'facts'> {
  if ('note' in contact) return { facts: { note: contact.note, about: contact.about } };
  const { step, insteadOf } = contact;
  return {
    step,
    ...(insteadOf && { facts: { insteadOf: insteadOf.channel, because: insteadOf.because } }),
  };
}
