import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import type { Payment } from './payment.ts';
import { paymentAfterSignal } from './payment-after-signal.ts';
import type { LaterSignal, PaymentSignal } from './payment-signal.ts';
import type { ProofDraft, ProofKind } from './proof.ts';
import { recordPayment } from './record-payment.ts';
import { statusAfterMoney } from './status-after-money.ts';

/** Counts what a provider tells of a payment. `undefined` when it is nothing new. */
export function recordPaymentSignal(
  invoice: Invoice,
  signal: PaymentSignal,
  recordedAt: Instant,
): InvoiceChange | undefined {
  if (signal.kind === 'received') return recordPayment(invoice, paymentOf(signal, recordedAt));
  const known = invoice.payments.find(({ id }) => id === signal.paymentId);
  if (!known) return keptUntilPaid(invoice, signal);

  const payment = paymentAfterSignal(known, signal);
  if (!payment) return undefined;
  const payments = invoice.payments.map((one) => (one === known ? payment : one));
  const after = unreviewed({ ...invoice, payments });
  const proofs = [proofOf(signal, known, balanceOf(after), recordedAt)];
  return statusAfterMoney({ invoice: after, proofs }, recordedAt);
}

function paymentOf(
  {
    kind: _received,
    paymentId: id,
    at: toldAt,
    ...told
  }: Extract<PaymentSignal, { kind: 'received' }>,
  recordedAt: Instant,
): Payment {
  return { ...told, id, toldAt, recordedAt };
}

/** Providers tell things out of order: what is told of a payment before it is known waits for it. */
function keptUntilPaid(invoice: Invoice, signal: LaterSignal): InvoiceChange | undefined {
  const early = invoice.early ?? [];
  const text = JSON.stringify(signal);
  if (early.some((known) => JSON.stringify(known) === text)) return undefined;
  return { invoice: { ...invoice, early: [...early, signal] }, proofs: [] };
}

const proofKinds = {
  reversed: 'payment-reversed',
  refunded: 'payment-refunded',
  disputed: 'payment-disputed',
  'dispute-closed': 'payment-dispute-closed',
} as const satisfies Record<LaterSignal['kind'], ProofKind>;

function proofOf(
  signal: LaterSignal,
  { id: paymentId, amount, paidOn }: Payment,
  balance: number,
  at: Instant,
): ProofDraft {
  const reason = reasonOf(signal);
  return {
    kind: proofKinds[signal.kind],
    at,
    by: signal.by,
    ...(reason !== undefined && { reason }),
    facts: { paymentId, amount, paidOn, balance, ...factsOf(signal) },
  };
}

function reasonOf(signal: LaterSignal): string | undefined {
  if (signal.kind === 'dispute-closed') return signal.outcome;
  return signal.kind === 'refunded' ? undefined : signal.reason;
}

function factsOf(signal: LaterSignal): Record<string, string | number> {
  switch (signal.kind) {
    case 'reversed':
      return { reversedOn: signal.reversedOn };
    case 'refunded':
      return { refunded: signal.total, refundedOn: signal.refundedOn };
    case 'disputed':
      return { disputed: signal.dispute.amount, disputedOn: signal.dispute.openedOn };
    case 'dispute-closed':
      return { disputed: signal.dispute.amount, closedOn: signal.closedOn };
  }
}
