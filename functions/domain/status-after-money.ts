import { bankDispute, openDisputesOf } from './bank-dispute.ts';
import { withStatusOfHold } from './disputed-part.ts';
import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import { openHold } from './open-hold.ts';
import { withRefundAsked } from './refund-question.ts';
import { releaseHold } from './release-hold.ts';
import { settleIfPaid } from './settle-if-paid.ts';

/**
 * What follows from the money as it is now: settled, followed again in a next cycle, held while a bank has not
 * decided, or put to finance. It looks at the facts alone, so the order in which they came makes no difference.
 */
export function statusAfterMoney(change: InvoiceChange, at: Instant): InvoiceChange {
  if (change.invoice.status === 'cancelled') return change;
  if (balanceOf(change.invoice) <= 0) return settleIfPaid(change, at);
  const owed = { ...change, invoice: withStatusOfHold(reopened(change.invoice)) };
  if (owed.invoice.status === 'handed-over') return owed;
  return withRefundAsked(withBankHold(owed, at), at);
}

/** The execution of a settled invoice has ended: what is owed again needs the next one. A file handed over stays so. */
function reopened(invoice: Invoice): Invoice {
  if (invoice.status !== 'settled') return invoice;
  const status = invoice.steps['legal-file'] ? 'handed-over' : 'followed';
  const execution = { cycle: invoice.execution.cycle + 1 };
  return { ...invoice, status, execution, resumesAtOnce: true };
}

/** A bank's open dispute suspends what nothing else suspends; decided, it lets go. */
export function withBankHold(change: InvoiceChange, at: Instant): InvoiceChange {
  const { invoice, proofs } = change;
  const [open] = openDisputesOf(invoice);
  const { hold } = invoice;
  if (open && !hold) {
    return after(openHold(invoice, bankDispute(open, at)), proofs);
  }
  if (!open && hold?.kind === 'dispute' && hold.paymentId !== undefined) {
    return after(releaseHold(invoice, { outcome: 'resumed', at, by: 'relance' }), proofs);
  }
  return change;
}

const after = (change: InvoiceChange, proofs: InvoiceChange['proofs']): InvoiceChange => ({
  invoice: change.invoice,
  proofs: [...proofs, ...change.proofs],
});
