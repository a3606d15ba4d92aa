import type { WebhookEventStore } from '#adapters/webhook-event-store.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { UnmatchedEvent } from '#domain/payment-event.ts';

/** Events without an invoice, kept in memory by the store's own rules. */
export function memoryWebhookEvents(): WebhookEventStore {
  const kept = new Map<string, UnmatchedEvent>();
  const matched = new Set<string>();
  const payments = new Map<string, InvoiceId>();
  const open = () => [...kept.values()].filter(({ id }) => !matched.has(id));
  return {
    keep: async (event) => {
      if (!kept.has(event.id)) kept.set(event.id, event);
    },
    waiting: async (name) =>
      open().filter(({ waitingFor }) => name === undefined || waitingFor === name),
    find: async (id) => open().find((event) => event.id === id),
    matched: async (id) => void matched.add(id),
    remember: async (payment, invoiceId) => void payments.set(payment, invoiceId),
    invoiceOf: async (payment) => payments.get(payment),
  };
}
