import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import type { Payment } from './payment.ts';
import type { ProofDraft } from './proof.ts';
import { settleIfPaid } from './settle-if-paid.ts';

/** Counts a payment once. The same payment id again changes nothing: `undefined`. */
export function recordPayment(invoice: Invoice, payment: Payment): InvoiceChange | undefined {
  if (invoice.payments.some(({ id }) => id === payment.id)) return undefined;

  const paid = { ...invoice, payments: [...invoice.payments, payment] };
  const received: ProofDraft = {
    kind: 'payment-received',
    at: payment.recordedAt,
    by: payment.by,
    facts: {
      paymentId: payment.id,
      amount: payment.amount,
      paidOn: payment.paidOn,
      balance: balanceOf(paid),
      ...(payment.reference !== undefined && { reference: payment.reference }),
      ...(payment.method !== undefined && { method: payment.method }),
    },
  };
  return settleIfPaid({ invoice: unreviewed(paid), proofs: [received] }, payment.recordedAt);
}
