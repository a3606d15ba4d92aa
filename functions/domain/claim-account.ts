import { accrue } from './accrual.ts';
import { addDays, type CivilDate, earliest, latest } from './civil-date.ts';
import {
  addShares,
  type ImputationOrder,
  impute,
  imputeCreditNote,
  NOTHING,
  type Shares,
  subtractShares,
  takeBack,
  totalOf,
} from './imputation.ts';
import { indemnityOf } from './indemnity.ts';
import type { InterestTerms } from './interest-terms.ts';
import { add, type Cents, larger, smaller, subtract, sum, ZERO } from './money.ts';
import type { RateRefusal } from './rate-decision.ts';
import type { Semester } from './semester.ts';
import type { PenaltySegment, Receipt, Received } from './statement-of-claim.ts';

/** One invoice as it is carried from day to day. */
export type ClaimAccount = {
  /** Interest is counted up to and including this day. */
  readonly through: CivilDate;
  /** The invoice less all that was received for it, whatever it paid: at 0 or less nothing accrues any more. */
  readonly outstanding: Cents;
  readonly owed: Shares;
  /** What payments, not credit notes, have paid. */
  readonly paid: Shares;
  readonly indemnity: Cents;
  readonly segments: readonly PenaltySegment[];
  readonly received: readonly Received[];
  readonly floorUnknownIn: readonly Semester[];
};

/** The account of an invoice on its due date, before anything but `alreadyPaid` was received. */
export const openAccount = (
  total: Cents,
  alreadyPaid: Cents,
  through: CivilDate,
): ClaimAccount => ({
  through,
  outstanding: subtract(total, alreadyPaid),
  owed: { ...NOTHING, principal: larger(subtract(total, alreadyPaid), ZERO) },
  paid: { ...NOTHING, principal: alreadyPaid },
  indemnity: ZERO,
  segments: [],
  received: [],
  floorUnknownIn: [],
});

/** The account after interest ran through `to`, that day included; `endsOn` is the last day that may bear any. */
export function accrueThrough(
  account: ClaimAccount,
  to: CivilDate,
  endsOn: CivilDate,
  terms: InterestTerms,
): { readonly kind: 'account'; readonly account: ClaimAccount } | RateRefusal {
  const moved = { ...account, through: to };
  if (terms.startsOn === undefined || account.outstanding <= 0) {
    return { kind: 'account', account: moved };
  }
  const period = {
    from: latest(addDays(account.through, 1), terms.startsOn),
    to: earliest(to, endsOn),
  };
  if (period.from > period.to) return { kind: 'account', account: moved };
  const accrual = accrue(period, account.owed.principal, terms);
  if (accrual.kind !== 'accrued') return accrual;
  const late = withIndemnity(moved, indemnityOf(terms.debtorKind));
  return { kind: 'account', account: withSegments(late, accrual) };
}

// Once per invoice, however often it is late again.
function withIndemnity(account: ClaimAccount, indemnity: Cents): ClaimAccount {
  if (account.indemnity > 0) return account;
  return { ...account, indemnity, owed: { ...account.owed, indemnity } };
}

function withSegments(
  account: ClaimAccount,
  accrual: Pick<ClaimAccount, 'segments' | 'floorUnknownIn'>,
): ClaimAccount {
  const accrued = sum(accrual.segments.map(({ amount }) => amount));
  return {
    ...account,
    owed: { ...account.owed, interest: add(account.owed.interest, accrued) },
    segments: [...account.segments, ...accrual.segments],
    floorUnknownIn: [...account.floorUnknownIn, ...accrual.floorUnknownIn],
  };
}

export const addCosts = (account: ClaimAccount, costs: Cents): ClaimAccount => ({
  ...account,
  owed: { ...account.owed, costs: add(account.owed.costs, costs) },
});

/** The account after a receipt, imputed in the creditor's order. */
export function receive(
  account: ClaimAccount,
  receipt: Receipt,
  order: ImputationOrder,
): ClaimAccount {
  switch (receipt.kind) {
    case 'payment': {
      const shares = impute(receipt.amount, account.owed, order);
      const received = withReceipt(account, receipt, receipt.amount, shares);
      return { ...received, paid: addShares(account.paid, shares) };
    }
    case 'credit-note':
      return withReceipt(
        account,
        receipt,
        receipt.amount,
        imputeCreditNote(receipt.amount, account.owed),
      );
    case 'reversal': {
      // What was never received cannot come back.
      const amount = smaller(receipt.amount, totalOf(account.paid));
      const shares = takeBack(amount, account.paid, order);
      const negative = subtractShares(NOTHING, shares);
      const received = withReceipt(account, receipt, subtract(ZERO, amount), negative);
      return { ...received, paid: subtractShares(account.paid, shares) };
    }
  }
}

const withReceipt = (
  account: ClaimAccount,
  { on, kind }: Receipt,
  amount: Cents,
  allocatedTo: Shares,
): ClaimAccount => ({
  ...account,
  outstanding: subtract(account.outstanding, amount),
  owed: subtractShares(account.owed, { ...allocatedTo, excess: ZERO }),
  received: [...account.received, { on, kind, amount, allocatedTo }],
});
