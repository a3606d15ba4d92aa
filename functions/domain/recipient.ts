import type { Channel } from './channel.ts';
import type { DebtorContact, KnownDebtor } from './debtor.ts';
import { e164 } from './phone.ts';

const byRole: Record<DebtorContact['role'], number> = { billing: 0, manager: 1, disputes: 2 };

/**
 * Whom a channel reaches, billing contact first; `undefined` when the debtor cannot be reached that way, or could not
 * be at any address known. The registered letter goes to the last known address in any case: that is what the law asks.
 */
export function recipientOf(debtor: KnownDebtor, channel: Channel): string | undefined {
  const bad = (debtor.badAddresses ?? []).filter((address) => address.channel === channel);
  const isGood = (to: string) => bad.every((address) => address.to !== to);
  const all = recipientsOf(debtor, channel);
  return channel === 'registered-post' ? all[0] : all.find(isGood);
}

/** Whether there is no address at all for this channel, or only bad ones. */
export const whyUnreachable = (
  debtor: KnownDebtor,
  channel: Channel,
): 'no-address' | 'bad-address' =>
  recipientsOf(debtor, channel).length === 0 ? 'no-address' : 'bad-address';

function recipientsOf(debtor: KnownDebtor, channel: Channel): readonly string[] {
  const contacts = debtor.contacts.toSorted((a, b) => byRole[a.role] - byRole[b.role]);
  const all = (pick: (contact: DebtorContact) => string | undefined) =>
    contacts.map(pick).filter((value) => value !== undefined);

  switch (channel) {
    case 'email':
      return all(({ email }) => email);
    case 'sms':
      return all(({ mobile }) => mobile && e164(mobile));
    case 'call':
      return all(({ phone, mobile }) => phone ?? mobile);
    case 'post':
    case 'registered-post':
      return [postalAddressOf(debtor)];
  }
}

const postalAddressOf = ({ name, address }: KnownDebtor): string =>
  [name, ...address.lines, `${address.postcode} ${address.city}`].join(', ');
