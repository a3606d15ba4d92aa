import type { CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import type { ProofDraft } from './proof.ts';
import { statusAfterMoney } from './status-after-money.ts';

/** The reason of a reversal with which the bank has nothing to do: the payment never came. */
export const ENTERED_BY_MISTAKE = 'entered-by-mistake';

export type Reversal = {
  readonly paymentId: string;
  readonly reversedOn: CivilDate;
  readonly at: Instant;
  readonly by: string;
  readonly reason?: string | undefined;
};

/**
 * A payment the bank took back no longer counts. A settled invoice is followed again, in a next cycle: steps keep
 * their outcomes, so it resumes after the last one taken. `undefined` when no such payment stands.
 */
export function recordReversal(invoice: Invoice, reversal: Reversal): InvoiceChange | undefined {
  const { paymentId, reversedOn } = reversal;
  const payment = invoice.payments.find(({ id }) => id === paymentId);
  if (!payment || payment.reversedOn !== undefined) return undefined;

  const payments = invoice.payments.map((one) =>
    one.id === paymentId ? { ...one, reversedOn, reversedAt: reversal.at } : one,
  );
  const owed = { ...invoice, payments };
  const reversed: ProofDraft = {
    kind: 'payment-reversed',
    at: reversal.at,
    by: reversal.by,
    ...(reversal.reason !== undefined && { reason: reversal.reason }),
    facts: {
      paymentId,
      amount: payment.amount,
      paidOn: payment.paidOn,
      reversedOn,
      balance: balanceOf(owed),
    },
  };
  return statusAfterMoney({ invoice: unreviewed(owed), proofs: [reversed] }, reversal.at);
}
