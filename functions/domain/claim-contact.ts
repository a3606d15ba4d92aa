import type { Channel } from './channel.ts';
import { type ArchivedFile, type Contact, claimIdOf, type InsteadOf } from './contact.ts';
import { withContact } from './contacts-of-invoice.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { StepName } from './step-name.ts';

export type Claim = {
  readonly step: StepName;
  readonly channel: Channel;
  readonly to: string;
  readonly serves: number;
  readonly attempt: number;
  readonly insteadOf?: InsteadOf | undefined;
  readonly at: Instant;
  readonly letter?: ArchivedFile | undefined;
  readonly message?: ArchivedFile | undefined;
};

/** Claims the right to make one contact; who holds the claim sends, and nobody else. */
export function claimContact(invoice: Invoice, claim: Claim): Invoice {
  const { at, letter, message, insteadOf, ...rest } = claim;
  const contact: Contact = {
    ...rest,
    claimId: claimIdOf(claim.step, claim.channel, claim.attempt),
    state: 'claimed',
    claimedAt: at,
    at,
    events: [],
    ...(insteadOf && { insteadOf }),
    ...(letter && { letter }),
    ...(message && { message }),
  };
  const isRepeat = invoice.contacts.some(({ claimId }) => claimId === contact.claimId);
  return isRepeat
    ? withContact(invoice, contact.claimId, () => contact)
    : { ...invoice, contacts: [...invoice.contacts, contact] };
}
