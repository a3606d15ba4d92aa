import type { PartyStore } from '#adapters/party-store.ts';
import type { Call } from '#domain/call.ts';
import type { Channel } from '#domain/channel.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import { e164 } from '#domain/phone.ts';

/** A number that is somebody else's is neither rung nor written to again: what is owed is nobody else's business. */
export async function markWrongNumber(
  { terms, debtorId }: Invoice,
  { outcome, to, calledAt: at }: Call,
  debtor: KnownDebtor,
  parties: PartyStore,
): Promise<void> {
  if (outcome !== 'wrong-number' || to === undefined) return;
  for (const [channel, address] of addressesOf(to, debtor)) {
    const bad = { channel, to: address, reason: 'wrong-number', at };
    await parties.markBadAddress(terms.creditorId, debtorId, bad);
  }
}

/** A number as each channel writes it: calls as the debtor gave it, SMS in E.164. */
function addressesOf(
  to: string,
  { contacts }: KnownDebtor,
): readonly (readonly [Channel, string])[] {
  const number = e164(to);
  const isIt = (text: string | undefined): text is string =>
    text !== undefined && e164(text) === number;
  const rung = contacts.flatMap(({ phone, mobile }) => [phone, mobile].filter(isIt));
  const isMobile = contacts.some(({ mobile }) => isIt(mobile));
  return [
    ...new Map([to, ...rung].map((text) => [text, ['call', text] as const])).values(),
    ...(isMobile && number !== undefined ? [['sms', number] as const] : []),
  ];
}
