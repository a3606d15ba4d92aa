import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';

/** Closes the invoice once nothing is owed on it; a cancelled invoice stays cancelled. */
export function settleIfPaid(change: InvoiceChange, at: Instant): InvoiceChange {
  const { invoice, proofs } = change;
  const balance = balanceOf(invoice);
  if (balance > 0 || invoice.status === 'cancelled' || invoice.status === 'settled') return change;

  return {
    invoice: settled(invoice),
    proofs: [...proofs, { kind: 'settled', at, by: 'relance', facts: { balance } }],
  };
}

function settled(invoice: Invoice): Invoice {
  const { hold: _over, question: _answered, ...rest } = invoice;
  return { ...rest, status: 'settled' };
}
