import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { WebhookEventStore } from '#adapters/webhook-event-store.ts';
import { balanceOf, type Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { About, PaymentEvent } from '#domain/payment-event.ts';

export type FindServices = {
  readonly invoices: InvoiceStore;
  readonly webhookEvents: WebhookEventStore;
};

/** Which invoice an event belongs to, or what it has to wait for. */
export type Place =
  | { readonly kind: 'invoice'; readonly invoiceId: InvoiceId }
  | { readonly kind: 'waits'; readonly waitingFor: string };

/** The name under which a payment is remembered, whatever else uses the same id. */
export const paymentName = ({ by, paymentId }: PaymentEvent['signal']): string =>
  `${by}.${paymentId}`;

const toPerson: Place = { kind: 'waits', waitingFor: 'person' };

export async function placeOf(
  { about, signal }: PaymentEvent,
  services: FindServices,
): Promise<Place> {
  // Which amount came, only a person can say.
  if (signal.kind === 'amount-unknown') return toPerson;
  switch (about.kind) {
    case 'invoice':
      return { kind: 'invoice', invoiceId: about.invoiceId };
    case 'number':
      return { kind: 'invoice', invoiceId: invoiceIdOf(about.creditorId, about.number) };
    case 'reference':
      return signal.kind === 'received' ? byReference(about, signal, services) : toPerson;
    case 'nothing': {
      const name = paymentName(signal);
      const invoiceId = await services.webhookEvents.invoiceOf(name);
      if (invoiceId) return { kind: 'invoice', invoiceId };
      return signal.kind === 'received' ? toPerson : { kind: 'waits', waitingFor: name };
    }
  }
}

const MOST_WORDS = 12;

/** A transfer is matched when exactly one invoice is named and owes at least as much: the rest is a person's guess. */
async function byReference(
  { creditorId, text }: Extract<About, { kind: 'reference' }>,
  { paymentId, amount }: Extract<PaymentEvent['signal'], { kind: 'received' }>,
  { invoices }: FindServices,
): Promise<Place> {
  const words = [...new Set(text.split(/[\s,;:()]+/).filter((word) => word !== ''))];
  const named = await Promise.all(
    words.slice(0, MOST_WORDS).map((word) => invoices.find(invoiceIdOf(creditorId, word))),
  );
  const [only, ...others] = named.filter((invoice) => invoice !== undefined);
  const isClear = only !== undefined && others.length === 0 && fits(only, paymentId, amount);
  return isClear ? { kind: 'invoice', invoiceId: only.id } : toPerson;
}

const fits = (invoice: Invoice, paymentId: string, amount: number): boolean =>
  balanceOf(invoice) >= amount || invoice.payments.some(({ id }) => id === paymentId);
