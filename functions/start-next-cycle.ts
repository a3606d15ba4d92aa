import * as z from 'zod';
import type { Executions } from '#adapters/executions.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { lambda } from './lambda.ts';
import { executionsOfEnvironment } from './records/executions-of-environment.ts';
import { followInNextCycle } from './records/follow.ts';
import type { InvoiceRecords } from './records/invoice-records.ts';
import { ledger } from './records/ledger.ts';

const RenewRequest = z.object({ invoiceId: InvoiceId, cycle: z.int() });

type Services = { readonly records: InvoiceRecords; readonly executions: Executions };

/** Hands the invoice over to a fresh execution, on the machine of its calendar as it is now. */
export function startNextCycle(services: Services) {
  return async ({ invoiceId, cycle }: z.infer<typeof RenewRequest>): Promise<{ cycle: number }> => {
    const invoice = await followInNextCycle(services, invoiceId, cycle);
    return { cycle: invoice.execution.cycle };
  };
}

export const handler = lambda(RenewRequest, () =>
  startNextCycle({ records: ledger().records, executions: executionsOfEnvironment() }),
);
