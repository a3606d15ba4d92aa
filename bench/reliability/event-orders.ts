import type { Contact } from '#domain/contact.ts';
import { hear } from '#domain/hear.ts';
import { addSeconds } from '#domain/instant.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';
import { aContact, anInvoice, at } from '../../test/support/invoice.ts';
import { menez } from '../../test/support/letter-facts.ts';
import { randomFrom, shuffled } from './random.ts';
import type { BoardRow } from './row.ts';

const RUNS = 1000;
const sentAt = at('2026-06-22T07:00:05Z');

const told = (
  kind: ProviderEvent['kind'],
  seconds: number,
  isPermanent = false,
): ProviderEvent => ({
  kind,
  eventId: `${kind} ${seconds}`,
  claimId: 'first-letter_email_1',
  providerId: 'ses-1',
  at: addSeconds(sentAt, seconds),
  isPermanent,
  ...(isPermanent && { reason: `${kind}/General` }),
});

const DAY = 86_400;
const stories: readonly (readonly ProviderEvent[])[] = [
  [told('sent', 0), told('delivered', 3)],
  [told('sent', 0), told('delayed', 60), told('delayed', 7200), told('delivered', 2 * DAY)],
  [told('sent', 0), told('bounced', 2), told('bounced', 3 * DAY, true)],
  [told('sent', 0), told('delivered', 3), told('complained', 4 * DAY, true)],
  [told('refused', 0, true)],
];

/** Events doubled, shuffled, late by days, one by one or together: the same state as once each, in order. */
export function eventOrders(seed: number): BoardRow {
  const random = randomFrom(seed);
  let different = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const story = stories[run % stories.length] ?? [];
    const mixed = shuffled([...story, ...story], random);
    if (stateAfter(mixed) !== stateAfter(story)) different += 1;
  }
  return {
    name: 'SES events doubled, shuffled, late by days',
    runs: RUNS,
    result: `other final state ${different}`,
    isMet: different === 0,
  };
}

function stateAfter(events: readonly ProviderEvent[]): string {
  let invoice = anInvoice({
    contacts: [aContact({ state: 'accepted', providerId: 'ses-1' })],
    steps: { 'first-letter': { kind: 'done', at: sentAt } },
  });
  for (const event of events) invoice = hear(invoice, [event], menez)?.invoice ?? invoice;
  return JSON.stringify([invoice.contacts.map(comparable), invoice.steps, invoice.situation]);
}

/** The order in which events came is not part of the state; which came is. */
const comparable = ({ events, ...contact }: Contact) =>
  Object.entries({ ...contact, events: events.toSorted() }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
