import { calendars } from './calendars.ts';
import type { Channel } from './channel.ts';
import type { Creditor } from './creditor.ts';
import type { KnownDebtor } from './debtor.ts';
import type { Instant } from './instant.ts';
import { balanceOf } from './invoice.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { isWorthSending } from './letter-threshold.ts';
import { nextContactOf } from './next-contact.ts';
import type { StepName } from './step-name.ts';

type Reached = Pick<InvoiceSummary, 'calendar' | 'contacts' | 'payments' | 'creditNotes' | 'terms'>;
type Parties = { readonly debtor: KnownDebtor; readonly creditor: Creditor };

/**
 * Why a step to come would make no contact as things are: no channel reaches the debtor, or none is worth its cost.
 * `undefined` when one does, when a contact was made, and for the file, which is nobody's letter.
 */
export function whyUnreached(
  invoice: Reached,
  name: StepName,
  { debtor, creditor }: Parties,
  now: Instant,
): 'no-channel' | 'below-minimum' | undefined {
  const step = calendars[invoice.calendar].steps.find((one) => one.name === name);
  if (!step || invoice.contacts.some((contact) => contact.step === name)) return undefined;
  const facts = { debtor, contacts: [], now };
  if (nextContactOf(step, facts).kind === 'unreachable') return 'no-channel';
  const isWorth = (channel: Channel) =>
    isWorthSending(channel, balanceOf(invoice), creditor.minimumForLetters);
  return nextContactOf(step, { ...facts, isWorthSending: isWorth }).kind === 'unreachable'
    ? 'below-minimum'
    : undefined;
}
