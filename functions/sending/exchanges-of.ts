import { type Call, wasReached } from '#domain/call.ts';
import type { Contact } from '#domain/contact.ts';
import type { Debtor } from '#domain/debtor.ts';
import { dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { Exchange } from '#templates/letter-facts.ts';
import { letterReference } from './letter-reference.ts';

/** The contacts of an invoice that have their proof, oldest first: letters recall nothing else. */
export function exchangesOf(invoice: Invoice, debtor: Pick<Debtor, 'name'>): readonly Exchange[] {
  const sent = invoice.contacts.filter(isProven).map((contact) => ({
    at: contact.claimedAt,
    exchange: exchangeOf(invoice, contact),
  }));
  const spoken = (invoice.calls ?? []).filter(wasHeard).map((call) => ({
    at: call.calledAt,
    exchange: exchangeOfCall(call, debtor),
  }));
  return [...sent, ...spoken]
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(({ exchange }) => exchange);
}

const isProven = ({ state, channel }: Contact): boolean =>
  state !== 'claimed' && state !== 'failed' && channel !== 'call';

function exchangeOf(invoice: Invoice, contact: Contact): Exchange {
  const { claimedAt, channel, step, to, state } = contact;
  const isPaper = channel === 'post' || channel === 'registered-post';
  return {
    on: dayOf(claimedAt),
    channel,
    step,
    to,
    result: isPaper ? 'posted' : state === 'delivered' ? 'delivered' : 'sent',
    reference: letterReference(invoice, step),
  };
}

/** A call that rang in vain is nothing to recall. */
const wasHeard = (call: Call): boolean => wasReached(call) || call.outcome === 'voicemail';

/** With whom: the person who answered, else the debtor; a number says nothing to a reader. */
const exchangeOfCall = (
  { calledAt, outcome, step, contact }: Call,
  { name }: Pick<Debtor, 'name'>,
): Exchange => ({
  on: dayOf(calledAt),
  channel: 'call',
  step: step ?? 'follow-up',
  to: contact ?? name,
  result: outcome === 'promised' || outcome === 'voicemail' ? outcome : 'reached',
});
