import { wasReached } from './call.ts';
import type { Channel } from './channel.ts';
import type { DebtorContact, KnownDebtor } from './debtor.ts';
import type { Instant } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { e164 } from './phone.ts';
import { textOrder } from './text-order.ts';

/** One way to reach a debtor, and whether it works: shown by what was delivered, or by what came back. */
export type DebtorAddress = {
  readonly role: DebtorContact['role'];
  readonly name?: string;
  readonly channel: Extract<Channel, 'email' | 'sms' | 'call'>;
  readonly to: string;
  readonly validity: 'good' | 'bad' | 'unknown';
  /** When it was last seen to work, or found bad. */
  readonly at?: Instant;
  /** Why it is bad. */
  readonly reason?: string;
};

/** Every e-mail and number of a debtor, contact by contact. */
export const addressesOf = (
  debtor: KnownDebtor,
  invoices: readonly InvoiceSummary[],
): readonly DebtorAddress[] =>
  debtor.contacts.flatMap(({ role, name, email, phone, mobile }) => {
    const person = { role, ...(name !== undefined && { name }) };
    const of = (channel: DebtorAddress['channel'], to: string | undefined) =>
      to === undefined
        ? []
        : [{ ...person, channel, to, ...validityOf(channel, to, debtor, invoices) }];
    return [
      ...of('email', email),
      ...of('sms', mobile && e164(mobile)),
      ...of('call', phone ?? mobile),
    ];
  });

function validityOf(
  channel: DebtorAddress['channel'],
  to: string,
  { badAddresses = [] }: KnownDebtor,
  invoices: readonly InvoiceSummary[],
): Pick<DebtorAddress, 'validity' | 'at' | 'reason'> {
  const bad = badAddresses.find((one) => one.channel === channel && one.to === to);
  if (bad) return { validity: 'bad', at: bad.at, reason: bad.reason };
  const worked = invoices.flatMap((invoice) => workedAt(invoice, channel, to));
  const at = worked.toSorted(textOrder).at(-1);
  return at === undefined ? { validity: 'unknown' } : { validity: 'good', at };
}

const workedAt = (
  { contacts, calls = [] }: InvoiceSummary,
  channel: Channel,
  to: string,
): readonly Instant[] =>
  channel === 'call'
    ? calls.filter((call) => call.to === to && wasReached(call)).map(({ calledAt }) => calledAt)
    : contacts
        .filter((one) => one.channel === channel && one.to === to && one.state === 'delivered')
        .map(({ at }) => at);
