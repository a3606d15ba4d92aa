import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { type Cents, sum } from './money.ts';
import { standingOf } from './payment-movements.ts';
import type { StepName } from './step-name.ts';
import { textOrder } from './text-order.ts';

/** After which contact money came, or before any of them. */
type RecoveredAfter = StepName | 'no-step';

/** Why and how the follow-up of an invoice ended: what the execution says for good. */
export type Ending = {
  readonly end: 'settled' | 'cancelled' | 'written-off' | 'handed-over';
  readonly reason: string;
  readonly by: string;
  readonly at?: Instant | undefined;
  readonly balance: Cents;
  /** What came, in cents, by the last step before it came. */
  readonly recovered: Partial<Record<RecoveredAfter, Cents>>;
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
  const last = invoice.payments.findLast((payment) => standingOf(payment) > 0);
  const lastStep = invoice.contacts.at(-1)?.step;
  return {
    end: invoice.closed?.isWrittenOff ? 'written-off' : status,
    reason: reasonOf(invoice),
    ...whoAndWhen(invoice),
    balance: balanceOf(invoice),
    recovered: recoveredOf(invoice),
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

function whoAndWhen(invoice: Invoice): Pick<Ending, 'by' | 'at'> {
  const { status, closed, payments, creditNotes, steps, receivedAt } = invoice;
  if (closed) return { by: closed.by, at: closed.at };
  if (status === 'handed-over') return { by: 'relance', at: steps['legal-file']?.at };
  const [last] = [...payments, ...creditNotes].toSorted((a, b) =>
    textOrder(b.recordedAt, a.recordedAt),
  );
  return last ? { by: last.by, at: last.recordedAt } : { by: 'api', at: receivedAt };
}

function recoveredOf({ payments, contacts }: Invoice): Ending['recovered'] {
  const made = contacts.filter(({ state }) => state !== 'failed');
  const byStep = Object.groupBy(
    payments,
    ({ recordedAt }): RecoveredAfter =>
      made.findLast(({ claimedAt }) => claimedAt <= recordedAt)?.step ?? 'no-step',
  );
  return Object.fromEntries(
    Object.entries(byStep).map(([step, of]) => [step, sum(of.map(standingOf))]),
  );
}

function reasonOf({ status, closed, payments, creditNotes }: Invoice): string {
  if (closed?.isWrittenOff) return 'The invoice was written off.';
  if (status === 'cancelled') return 'The invoice was cancelled.';
  if (status === 'handed-over')
    return 'The final delay passed unpaid: the legal file is with finance.';
  if (payments.length > 0) return 'The invoice was paid in full.';
  return creditNotes.length > 0
    ? 'Credit notes cover the invoice.'
    : 'The invoice was already paid when it was issued.';
}
