import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';

/**
 * The amicable phase is over: the file goes to finance, nothing more is sent. `undefined` if the invoice is no longer
 * followed, or changed since the execution looked: then the execution must look again.
 */
export function handOver(
  invoice: Invoice,
  situation: number,
  at: Instant,
): InvoiceChange | undefined {
  if (invoice.status !== 'followed' || invoice.situation !== situation) return undefined;
  return {
    invoice: {
      ...invoice,
      status: 'handed-over',
      steps: { ...invoice.steps, 'legal-file': { kind: 'done', at } },
    },
    proofs: [
      {
        kind: 'handed-over',
        at,
        by: 'relance',
        step: 'legal-file',
        facts: { balance: balanceOf(invoice) },
      },
    ],
  };
}
