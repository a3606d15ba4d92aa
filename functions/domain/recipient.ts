import type { Channel } from './channel.ts';
import type { Debtor, DebtorContact } from './debtor.ts';
import { e164 } from './phone.ts';

const byRole: Record<DebtorContact['role'], number> = { billing: 0, manager: 1, disputes: 2 };

/** Whom a channel reaches, billing contact first; `undefined` when the debtor cannot be reached that way. */
export function recipientOf(debtor: Debtor, channel: Channel): string | undefined {
  const contacts = debtor.contacts.toSorted((a, b) => byRole[a.role] - byRole[b.role]);
  const first = (pick: (contact: DebtorContact) => string | undefined) =>
    contacts.map(pick).find((value) => value !== undefined);

  switch (channel) {
    case 'email':
      return first(({ email }) => email);
    case 'sms':
      return first(({ mobile }) => mobile && e164(mobile));
    case 'call':
      return first(({ phone, mobile }) => phone ?? mobile);
    case 'post':
    case 'registered-post':
      return [
        debtor.name,
        ...debtor.address.lines,
        `${debtor.address.postcode} ${debtor.address.city}`,
      ].join(', ');
  }
}
