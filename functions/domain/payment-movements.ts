import type { CivilDate } from './civil-date.ts';
import { type Cents, larger, smaller, subtract, sum, ZERO } from './money.ts';
import type { Payment } from './payment.ts';
import { textOrder } from './text-order.ts';

/** Money of one payment that came, or went back. Amounts are positive. */
export type Movement = {
  readonly kind: 'payment' | 'reversal';
  readonly on: CivilDate;
  readonly amount: Cents;
};

/** What is still there of a payment: all of it less what was refunded, disputed and not won, or reversed. */
export const standingOf = (payment: Payment): Cents =>
  movementsOf(payment).reduce(
    (left, { kind, amount }) => subtract(left, kind === 'payment' ? negative(amount) : amount),
    ZERO,
  );

const negative = (amount: Cents): Cents => subtract(ZERO, amount);

/** How a payment came and went, for the statement: never more goes back than came. */
export function movementsOf(payment: Payment): readonly Movement[] {
  const { amount, paidOn, reversedOn } = payment;
  const came: Movement = { kind: 'payment', on: paidOn, amount };
  if (reversedOn !== undefined) return [came, { kind: 'reversal', on: reversedOn, amount }];

  const moves: Movement[] = [came];
  let left = amount;
  for (const withdrawal of withdrawalsOf(payment)) {
    const taken = smaller(left, withdrawal.amount);
    if (taken > 0) moves.push({ kind: 'reversal', on: withdrawal.on, amount: taken });
    if (taken > 0 && withdrawal.returnedOn !== undefined) {
      moves.push({ kind: 'payment', on: withdrawal.returnedOn, amount: taken });
    } else {
      left = subtract(left, taken);
    }
  }
  return moves;
}

type Withdrawal = {
  readonly on: CivilDate;
  readonly amount: Cents;
  readonly returnedOn?: CivilDate | undefined;
};

const withdrawalsOf = (payment: Payment): readonly Withdrawal[] =>
  [...refundsOf(payment), ...disputesOf(payment)].toSorted((a, b) => textOrder(a.on, b.on));

function refundsOf({ refunds = [] }: Payment): readonly Withdrawal[] {
  const totals = refunds.toSorted((a, b) => a.total - b.total);
  return totals.map(({ total, on }, index) => ({
    on,
    amount: subtract(total, totals[index - 1]?.total ?? ZERO),
  }));
}

const disputesOf = ({ disputes = [] }: Payment): readonly Withdrawal[] =>
  disputes.map(({ amount, openedOn, state, closedOn }) => ({
    on: openedOn,
    amount,
    ...(state === 'won' && { returnedOn: closedOn ?? openedOn }),
  }));

/** What was given back of it in all, as the provider counts. */
export const refundedOf = ({ refunds = [] }: Payment): Cents =>
  refunds.map(({ total }) => total).reduce(larger, ZERO);

export const standingOfAll = (payments: readonly Payment[]): Cents => sum(payments.map(standingOf));
