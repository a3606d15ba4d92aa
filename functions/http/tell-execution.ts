import type { Executions } from '#adapters/executions.ts';
import { logError } from '#adapters/log.ts';
import type { Invoice } from '#domain/invoice.ts';
import { follow, poke } from '../records/follow.ts';

type Services = { readonly executions: Executions };

/**
 * Starts the execution of an invoice that has none, or tells it that the invoice changed. What is committed stays
 * committed: a signal that fails is logged, and the sweeper gives it again.
 */
export async function tellExecution(services: Services, invoice: Invoice): Promise<void> {
  if (invoice.situation === invoice.reviewed) return;
  try {
    await (invoice.execution.arn === undefined ? follow : poke)(services, invoice);
  } catch (error) {
    logError('execution not told, left to the sweeper', { invoiceId: invoice.id }, error);
  }
}
