import type { Executions } from '#adapters/executions.ts';
import { InvoiceUnknownError } from '#domain/errors.ts';
import type { Instant } from '#domain/instant.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { PaymentEvent, UnmatchedEvent } from '#domain/payment-event.ts';
import { recordPaymentSignal } from '#domain/record-payment-signal.ts';
import { tellExecution } from '../http/tell-execution.ts';
import type { InvoiceRecords } from '../records/invoice-records.ts';
import { type FindServices, paymentName, placeOf } from './find-invoice.ts';

export type EventServices = FindServices & {
  readonly records: InvoiceRecords;
  readonly executions: Executions;
};

/** Counts what a provider tells on its invoice, in one conditional write; what finds no invoice is kept. */
export async function recordPaymentEvent(
  event: PaymentEvent,
  at: Instant,
  services: EventServices,
): Promise<void> {
  const place = await placeOf(event, services);
  if (place.kind === 'waits') return keepWaiting(event, place.waitingFor, at, services);
  const isCounted = await count(event, place.invoiceId, at, services);
  if (!isCounted) await keepWaiting(event, place.invoiceId, at, services);
}

/** `false` when there is no such invoice yet. */
async function count(
  event: PaymentEvent,
  invoiceId: InvoiceId,
  at: Instant,
  services: EventServices,
): Promise<boolean> {
  const { signal } = event;
  if (signal.kind === 'amount-unknown') return false;
  try {
    const told: { change: InvoiceChange | undefined } = { change: undefined };
    const invoice = await services.records.change(invoiceId, (current) => {
      told.change = recordPaymentSignal(current, signal, at);
      return told.change;
    });
    if (told.change) await tellExecution(services, invoice);
  } catch (error) {
    if (error instanceof InvoiceUnknownError) return false;
    throw error;
  }
  // A later event of these providers may name the payment alone.
  if (signal.kind === 'received' && signal.by !== 'standard') {
    await services.webhookEvents.remember(paymentName(signal), invoiceId);
    await countWaiting(paymentName(signal), invoiceId, at, services);
  }
  return true;
}

/** Keeps it, then looks once more: the invoice or the payment may have come between the look and the keeping. */
async function keepWaiting(
  event: PaymentEvent,
  waitingFor: string,
  at: Instant,
  services: EventServices,
): Promise<void> {
  const id = `${waitingFor}#${event.signal.by}#${event.id}`;
  await services.webhookEvents.keep({ id, waitingFor, event, receivedAt: at });
  const place = await placeOf(event, services);
  if (place.kind === 'waits') return;
  if (await services.invoices.find(place.invoiceId)) {
    await countWaiting(waitingFor, place.invoiceId, at, services);
  }
}

/** Counts on an invoice everything that waited for it, or for one of its payments. `false` when nothing did. */
export async function countWaiting(
  waitingFor: string,
  invoiceId: InvoiceId,
  at: Instant,
  services: EventServices,
): Promise<boolean> {
  const waiting = await services.webhookEvents.waiting(waitingFor);
  for (const one of waiting) await match(one, { invoiceId, by: 'relance', at }, services);
  return waiting.length > 0;
}

export type Match = { readonly invoiceId: InvoiceId; readonly by: string; readonly at: Instant };

/** Counts one kept event on the invoice it belongs to; counted twice, it is one payment all the same. */
export async function match(
  { id, event }: Pick<UnmatchedEvent, 'id' | 'event'>,
  to: Match,
  services: EventServices,
): Promise<boolean> {
  const isCounted = await count(event, to.invoiceId, to.at, services);
  if (isCounted) await services.webhookEvents.matched(id, to);
  return isCounted;
}
