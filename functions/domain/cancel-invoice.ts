import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';

/** A person's decision: why, who and when. */
export type Decision = {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
};

/** Ends the follow-up of an invoice that will not be asked for. Settled or cancelled already: `undefined`. */
export function cancelInvoice(
  invoice: Invoice,
  {
    reason,
    by,
    at,
    isWrittenOff = false,
  }: Decision & { readonly isWrittenOff?: boolean | undefined },
): InvoiceChange | undefined {
  if (invoice.status === 'settled' || invoice.status === 'cancelled') return undefined;
  const { hold: _over, question: _answered, ...rest } = invoice;
  return {
    invoice: unreviewed({ ...rest, status: 'cancelled', closed: { by, at, reason, isWrittenOff } }),
    proofs: [
      {
        kind: 'cancelled',
        at,
        by,
        reason,
        facts: { balance: balanceOf(invoice), ...(isWrittenOff && { isWrittenOff }) },
      },
    ],
  };
}
