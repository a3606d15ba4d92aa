import type { Executions } from '#adapters/executions.ts';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import { logWarning } from '#adapters/log.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import type { UnknownEvent, UnknownEvents } from '#adapters/unknown-events.ts';
import { findContact } from '#domain/contacts-of-invoice.ts';
import { hear, mayReopen } from '#domain/hear.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';
import { poke } from './follow.ts';
import type { InvoiceRecords } from './invoice-records.ts';
import { readParties } from './read-parties.ts';

export type HearingServices = {
  readonly invoices: InvoiceStore;
  readonly records: InvoiceRecords;
  readonly parties: PartyStore;
  readonly executions: Executions;
  readonly unknownEvents: UnknownEvents;
};

/** What a provider told about an invoice, as it was told. */
export type Told = { readonly event: ProviderEvent; readonly body: string };

/**
 * Writes down all that a provider told of one invoice in one change: bad addresses marked, contacts climbed, the step
 * opened again where another channel must take over, and the execution told. Heard twice, it changes nothing.
 */
export function hearProvider(services: HearingServices) {
  return async (invoiceId: string, told: readonly Told[]): Promise<void> => {
    const id = InvoiceId.safeParse(invoiceId);
    const invoice = id.success ? await services.invoices.find(id.data) : undefined;
    if (!invoice) return keepAll(services, told, 'no-such-invoice');

    const isKnown = ({ event }: Told) => findContact(invoice, event.claimId) !== undefined;
    await keepAll(
      services,
      told.filter((one) => !isKnown(one)),
      'no-such-claim',
    );
    await record(
      services,
      invoice,
      told.filter(isKnown).map(({ event }) => event),
    );
  };
}

async function record(
  { records, parties, executions }: HearingServices,
  invoice: Invoice,
  events: readonly ProviderEvent[],
): Promise<void> {
  if (events.length === 0) return;
  // Marked first: if this is cut short, the provider's event comes again and finds the rest undone.
  await markBadAddresses(parties, invoice, events);
  const debtor = mayReopen(events) ? (await readParties(parties, invoice)).debtor : undefined;
  const heard = await records.change(
    invoice.id,
    (current) => hear(current, events, debtor),
    invoice,
  );
  if (heard.situation !== heard.reviewed) await poke({ executions }, heard);
}

async function markBadAddresses(
  parties: PartyStore,
  invoice: Invoice,
  events: readonly ProviderEvent[],
): Promise<void> {
  for (const { claimId, kind, at } of events.filter(({ isAddressBad }) => isAddressBad)) {
    const contact = findContact(invoice, claimId);
    if (!contact) continue;
    const { channel, to } = contact;
    const bad = { channel, to, reason: kind, at };
    await parties.markBadAddress(invoice.terms.creditorId, invoice.debtorId, bad);
  }
}

async function keepAll(
  services: HearingServices,
  told: readonly Told[],
  reason: UnknownEvent['reason'],
): Promise<void> {
  for (const { event, body } of told) {
    await keepUnknown(services, { id: event.eventId, at: event.at, reason, body });
  }
}

/** Kept for a person to look at, and counted. */
export async function keepUnknown(
  { unknownEvents }: Pick<HearingServices, 'unknownEvents'>,
  event: UnknownEvent,
): Promise<void> {
  await unknownEvents.keep(event);
  logWarning('unknown provider event', { id: event.id, reason: event.reason });
}
