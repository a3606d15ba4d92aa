import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import type { Payment } from './payment.ts';
import { paymentAfterSignal } from './payment-after-signal.ts';
import { letterCrossedBy } from './payment-crossing.ts';
import type { ProofDraft } from './proof.ts';
import { statusAfterMoney } from './status-after-money.ts';

/**
 * Counts a payment once; the same payment id again changes nothing: `undefined`. What was told of it before it came
 * (a refund, a bounce) counts from the start.
 */
export function recordPayment(invoice: Invoice, payment: Payment): InvoiceChange | undefined {
  const known = invoice.payments.find(({ id }) => id === payment.id);
  if (known) return recordAgain(invoice, known, payment);

  const { early = [], ...rest } = invoice;
  const crossed = letterCrossedBy(invoice, payment);
  const told = early.filter(({ paymentId }) => paymentId === payment.id);
  const arrived = told.reduce<Payment>(
    (so, signal) => paymentAfterSignal(so, signal) ?? so,
    crossed === undefined ? payment : { ...payment, crossed },
  );
  const stillEarly = early.filter(({ paymentId }) => paymentId !== payment.id);
  return received(
    {
      ...rest,
      ...(stillEarly.length > 0 && { early: stillEarly }),
      payments: [...invoice.payments, arrived],
    },
    payment,
  );
}

/** A collection that bounced may succeed when it is presented again: the provider's later word prevails. */
function recordAgain(
  invoice: Invoice,
  known: Payment,
  payment: Payment,
): InvoiceChange | undefined {
  const { toldAt } = payment;
  if (toldAt === undefined || known.toldAt === undefined || toldAt <= known.toldAt)
    return undefined;
  const { reversedOn: _undone, reversedAt, ...standing } = known;
  const isBack = reversedAt !== undefined && toldAt > reversedAt;
  const later = isBack ? { ...standing, toldAt, paidOn: payment.paidOn } : { ...known, toldAt };
  const payments = invoice.payments.map((one) => (one === known ? later : one));
  return isBack
    ? received({ ...invoice, payments }, payment)
    : { invoice: { ...invoice, payments }, proofs: [] };
}

function received(paid: Invoice, payment: Payment): InvoiceChange {
  const proof: ProofDraft = {
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
  return statusAfterMoney({ invoice: unreviewed(paid), proofs: [proof] }, payment.recordedAt);
}
