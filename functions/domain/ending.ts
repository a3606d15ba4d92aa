import { balanceOf, type Invoice } from './invoice.ts';
import type { Cents } from './money.ts';
import type { StepName } from './step-name.ts';

/** Why and how the follow-up of an invoice ended: what the execution says for good. */
export type Ending = {
  readonly end: 'settled' | 'cancelled' | 'handed-over';
  readonly reason: string;
  readonly balance: Cents;
  readonly lastPayment?: {
    readonly paymentId: string;
    readonly amount: Cents;
    readonly paidOn: string;
    readonly by: string;
  };
  readonly lastStep?: StepName | undefined;
};

/** The end of an invoice that has one; `undefined` while it is followed or on hold. */
export function endingOf(invoice: Invoice): Ending | undefined {
  const { status } = invoice;
  if (status === 'followed' || status === 'on-hold') return undefined;
  const last = invoice.payments.findLast(({ reversedOn }) => reversedOn === undefined);
  const lastStep = invoice.contacts.at(-1)?.step;
  return {
    end: status,
    reason: reasonOf(invoice),
    balance: balanceOf(invoice),
    ...(last && {
      lastPayment: {
        paymentId: last.id,
        amount: last.amount,
        paidOn: last.paidOn,
        by: last.by,
      },
    }),
    ...(lastStep && { lastStep }),
  };
}

function reasonOf({ status, payments, creditNotes }: Invoice): string {
  if (status === 'cancelled') return 'The invoice was cancelled.';
  if (status === 'handed-over')
    return 'The final delay passed unpaid: the legal file is with finance.';
  if (payments.length > 0) return 'The invoice was paid in full.';
  return creditNotes.length > 0
    ? 'Credit notes cover the invoice.'
    : 'The invoice was already paid when it was issued.';
}
