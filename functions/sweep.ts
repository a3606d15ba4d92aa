import * as z from 'zod';
import type { Executions } from '#adapters/executions.ts';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { Invoice } from '#domain/invoice.ts';
import { lambda } from './lambda.ts';
import { executionsOfEnvironment } from './records/executions-of-environment.ts';
import { follow, poke } from './records/follow.ts';
import { ledger } from './records/ledger.ts';

const Tick = z.object({ time: z.string() });

type Services = { readonly invoices: InvoiceStore; readonly executions: Executions };

/** What a sweep found and mended. */
export type Swept = { readonly started: number; readonly poked: number };

/**
 * Finds invoices whose change no execution has seen: starts the missing execution, or tells the listening one again.
 * Both are harmless when the execution was about to look anyway.
 */
export function sweep({ invoices, executions }: Services) {
  return async (): Promise<Swept> => {
    const swept = { started: 0, poked: 0 };
    for await (const invoice of unreviewed(invoices)) {
      if (invoice.execution.arn === undefined) {
        await follow({ executions }, invoice);
        swept.started += 1;
      } else {
        await poke({ executions }, invoice);
        swept.poked += 1;
      }
    }
    return swept;
  };
}

async function* unreviewed(invoices: InvoiceStore): AsyncGenerator<Invoice> {
  let cursor: string | undefined;
  do {
    const page = await invoices.needing('unreviewed', { limit: 100, cursor });
    yield* page.invoices;
    cursor = page.cursor;
  } while (cursor !== undefined);
}

export const handler = lambda(Tick, () =>
  sweep({ invoices: ledger().invoices, executions: executionsOfEnvironment() }),
);
