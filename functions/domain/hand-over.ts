import type { Creditor } from './creditor.ts';
import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import { askForPresentation } from './presentation.ts';

/**
 * The amicable phase is over: the file goes to finance, nothing more is sent. `undefined` if the invoice is no longer
 * followed, or changed since the execution looked: then the execution must look again. So it must when the registered
 * letter was posted and nobody knows whether it was presented: that is a person's to decide.
 */
export function handOver(
  invoice: Invoice,
  situation: number,
  at: Instant,
  creditor: Pick<Creditor, 'presumesPresentation'> = {},
): InvoiceChange | undefined {
  if (invoice.status !== 'followed' || invoice.situation !== situation) return undefined;
  const asked = askForPresentation(invoice, at, creditor);
  if (asked) return asked;
  return {
    invoice: {
      ...invoice,
      status: 'handed-over',
      execution: { ...invoice.execution, isOver: true },
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
