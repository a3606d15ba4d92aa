import type { Executions } from '#adapters/executions.ts';
import type { IdempotencyStore } from '#adapters/idempotency-store.ts';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { LetterArchive } from '#adapters/letter-archive.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import type { ProofStore } from '#adapters/proof-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import type { WebhookEventStore } from '#adapters/webhook-event-store.ts';
import type { InvoiceRecords } from '../records/invoice-records.ts';

/** What the routes reach, each as its adapter's own type. */
export type ApiServices = {
  readonly invoices: InvoiceStore;
  readonly proofs: ProofStore;
  readonly records: InvoiceRecords;
  readonly parties: PartyStore;
  readonly tasks: TaskStore;
  readonly executions: Executions;
  readonly archive: LetterArchive;
  readonly idempotency: IdempotencyStore;
  readonly webhookEvents: WebhookEventStore;
};
