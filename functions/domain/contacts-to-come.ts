import { calendars } from './calendars.ts';
import type { Channel } from './channel.ts';
import type { Creditor } from './creditor.ts';
import type { KnownDebtor } from './debtor.ts';
import { balanceOf } from './invoice.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { isWorthSending } from './letter-threshold.ts';
import { recipientOf } from './recipient.ts';
import type { StepName } from './step-name.ts';

/** A contact that a step would make, and whom it reaches. */
export type ContactToCome = { readonly channel: Channel; readonly to: string };

type Contacted = Pick<
  InvoiceSummary,
  'calendar' | 'contacts' | 'payments' | 'creditNotes' | 'terms'
>;
type Parties = { readonly debtor: KnownDebtor; readonly creditor: Creditor };

/** The contacts that a step would still make as things are: each by its best channel, one letter or call for all. */
export function contactsToCome(
  invoice: Contacted,
  name: StepName,
  { debtor, creditor }: Parties,
): readonly ContactToCome[] {
  const plans = calendars[invoice.calendar].steps.find((one) => one.name === name)?.contacts ?? [];
  const made = invoice.contacts.filter(({ step }) => step === name);
  const stands = (channel: Channel) =>
    made.some((one) => one.channel === channel && one.state !== 'failed');
  const found = plans
    .filter(({ channels }) => !channels.some(stands))
    .flatMap(({ channels }) => {
      const [first] = channels.flatMap((channel): readonly ContactToCome[] => {
        const wasTried = made.some((one) => one.channel === channel);
        const to = recipientOf(debtor, channel);
        const isWorth = isWorthSending(channel, balanceOf(invoice), creditor.minimumForLetters);
        return wasTried || to === undefined || !isWorth ? [] : [{ channel, to }];
      });
      return first ? [first] : [];
    });
  return [...new Map(found.map((one) => [one.channel, one])).values()];
}
