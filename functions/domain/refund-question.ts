import type { Instant } from './instant.ts';
import type { InvoiceChange } from './invoice-change.ts';
import { PAYMENT_REFUNDED } from './money-question.ts';
import { refundedOf } from './payment-movements.ts';

/** Asks finance what a refund means, once for each, as soon as no other question is open. */
export function withRefundAsked(change: InvoiceChange, at: Instant): InvoiceChange {
  const { invoice, proofs } = change;
  const isAnswered = invoice.payments.every(
    (payment) => refundedOf(payment) <= (payment.refundAnswered ?? 0),
  );
  if (isAnswered || invoice.question !== undefined) return change;
  return {
    invoice: { ...invoice, question: PAYMENT_REFUNDED },
    proofs: [...proofs, { kind: 'finance-asked', at, by: 'relance', reason: PAYMENT_REFUNDED }],
  };
}
