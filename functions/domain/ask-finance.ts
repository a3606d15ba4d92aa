import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';

/** Puts a question to finance; the invoice waits for the answer. The same question again changes nothing. */
export function askFinance(
  invoice: Invoice,
  question: string,
  at: Instant,
): InvoiceChange | undefined {
  if (invoice.question !== undefined) return undefined;
  return {
    invoice: { ...invoice, question },
    proofs: [{ kind: 'finance-asked', at, by: 'relance', reason: question }],
  };
}
