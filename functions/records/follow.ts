import type { Executions } from '#adapters/executions.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { InvoiceRecords } from './invoice-records.ts';

type Services = { readonly records: InvoiceRecords; readonly executions: Executions };

/** Makes sure the invoice's execution of the current cycle is started; called again, it changes nothing. */
export const follow = async (
  { executions }: Pick<Services, 'executions'>,
  invoice: Invoice,
): Promise<void> => {
  await executions.start(invoice, invoice.execution.cycle);
};

/** Moves an invoice from one cycle to the next and starts it; a repeat finds the work done. */
export async function followInNextCycle(
  { records, executions }: Services,
  invoiceId: InvoiceId,
  endingCycle: number,
): Promise<Invoice> {
  const invoice = await records.change(invoiceId, (current) =>
    current.execution.cycle === endingCycle
      ? { invoice: { ...current, execution: { cycle: endingCycle + 1 } }, proofs: [] }
      : undefined,
  );
  await executions.start(invoice, invoice.execution.cycle);
  return invoice;
}

/** Tells the execution that the invoice changed. What is lost here, the sweeper finds. */
export async function poke({ executions }: Pick<Services, 'executions'>, invoice: Invoice) {
  if (invoice.execution.token !== undefined) await executions.poke(invoice.execution.token);
}
