import { addDays } from './civil-date.ts';
import type { Hold } from './hold.ts';
import { DISPUTE_DAYS } from './hold-of-request.ts';
import { dayOf, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { Payment, PaymentDispute } from './payment.ts';

export type OpenDispute = { readonly payment: Payment; readonly dispute: PaymentDispute };

/** Disputes of payments, opened by the payer's bank, that neither the bank nor a person has decided. */
export const openDisputesOf = ({ payments }: Pick<Invoice, 'payments'>): readonly OpenDispute[] =>
  payments
    .filter(({ reversedOn }) => reversedOn === undefined)
    .flatMap((payment) =>
      (payment.disputes ?? [])
        .filter(({ state, isAnswered }) => state === 'open' && isAnswered !== true)
        .map((dispute) => ({ payment, dispute })),
    );

/** The hold that a chargeback opens by itself. */
export const bankDispute = ({ payment, dispute }: OpenDispute, at: Instant): Hold => ({
  kind: 'dispute',
  id: `bank.${dispute.id}`,
  openedAt: at,
  by: 'relance',
  reason: 'chargeback',
  paymentId: payment.id,
  until: addDays(dayOf(at), DISPUTE_DAYS),
});

/** A person decided not to wait for the bank: the disputes open now hold nothing any more. */
export const withDisputesAnswered = (invoice: Invoice): Invoice => ({
  ...invoice,
  payments: invoice.payments.map((payment) =>
    payment.disputes
      ? { ...payment, disputes: payment.disputes.map((one) => ({ ...one, isAnswered: true })) }
      : payment,
  ),
});
