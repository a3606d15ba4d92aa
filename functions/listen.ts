import * as z from 'zod';
import type { Executions } from '#adapters/executions.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { lambda } from './lambda.ts';
import { executionsOfEnvironment } from './records/executions-of-environment.ts';
import type { InvoiceRecords } from './records/invoice-records.ts';
import { ledger } from './records/ledger.ts';

const ListenRequest = z.object({
  invoiceId: InvoiceId,
  cycle: z.int(),
  situation: z.int(),
  token: z.string(),
});
type ListenRequest = z.infer<typeof ListenRequest>;

type Services = { readonly records: InvoiceRecords; readonly executions: Executions };

/**
 * Leaves the token by which the execution can be told to look again. If the invoice changed since the execution
 * reviewed it, nobody else will tell: the function then does so itself.
 */
export function listen({ records, executions }: Services) {
  return async ({ invoiceId, cycle, situation, token }: ListenRequest): Promise<void> => {
    const invoice = await records.change(invoiceId, (current) =>
      current.execution.cycle === cycle
        ? { invoice: { ...current, execution: { ...current.execution, token } }, proofs: [] }
        : undefined,
    );
    const isStale = invoice.situation !== situation || invoice.execution.cycle !== cycle;
    if (isStale) await executions.poke(token);
  };
}

export const handler = lambda(ListenRequest, () =>
  listen({ records: ledger().records, executions: executionsOfEnvironment() }),
);
