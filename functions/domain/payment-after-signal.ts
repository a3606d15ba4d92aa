import type { Payment, PaymentDispute } from './payment.ts';
import type { LaterSignal } from './payment-signal.ts';

type Of<Kind extends LaterSignal['kind']> = Extract<LaterSignal, { kind: Kind }>;

/**
 * The payment after what was told of it; `undefined` when that is nothing new. Whatever the order in which the same
 * signals come, and however often, the payment ends the same.
 */
export function paymentAfterSignal(payment: Payment, signal: LaterSignal): Payment | undefined {
  switch (signal.kind) {
    case 'reversed':
      return afterReversal(payment, signal);
    case 'refunded':
      return afterRefund(payment, signal);
    case 'disputed':
    case 'dispute-closed':
      return afterDispute(payment, signal);
  }
}

/** A collection that failed before it succeeded took nothing back. */
function afterReversal(payment: Payment, { at, reversedOn }: Of<'reversed'>): Payment | undefined {
  if (payment.toldAt !== undefined && at < payment.toldAt) return undefined;
  const isNew =
    payment.reversedOn === undefined ||
    (payment.reversedAt !== undefined && at < payment.reversedAt);
  return isNew ? { ...payment, reversedOn, reversedAt: at } : undefined;
}

function afterRefund(
  payment: Payment,
  { total, refundedOn: on }: Of<'refunded'>,
): Payment | undefined {
  const refunds = payment.refunds ?? [];
  return refunds.some((known) => known.total === total)
    ? undefined
    : { ...payment, refunds: [...refunds, { total, on }] };
}

function afterDispute(
  payment: Payment,
  signal: Of<'disputed'> | Of<'dispute-closed'>,
): Payment | undefined {
  const disputes = payment.disputes ?? [];
  const known = disputes.find(({ id }) => id === signal.dispute.id);
  const told: PaymentDispute = {
    ...known,
    ...signal.dispute,
    toldAt: signal.at,
    ...(signal.kind === 'disputed'
      ? { state: 'open' }
      : { state: signal.outcome, closedOn: signal.closedOn }),
  };
  if (known && !prevails(told, known)) return undefined;
  return { ...payment, disputes: [...disputes.filter((one) => one !== known), told] };
}

/** An outcome over none, the later outcome over the earlier, and of two at once the worse. */
function prevails(told: PaymentDispute, known: PaymentDispute): boolean {
  if (told.state === 'open') return false;
  if (known.state === 'open' || told.toldAt > known.toldAt) return true;
  return told.toldAt === known.toldAt && told.state === 'lost' && known.state === 'won';
}
