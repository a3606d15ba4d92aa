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
} from './imputation.ts';
import type { InterestTerms } from './interest-terms.ts';
import { add, type Cents, cents, subtract, sum } from './money.ts';
import type { RateRefusal } from './rate-decision.ts';
import type { Semester } from './semester.ts';
import type { PenaltySegment, Receipt, Received } from './statement-of-claim.ts';

/** C. com. D441-5: 40 € for each invoice paid late, outside the base and outside VAT; never for a consumer. */
const INDEMNITY = cents(4000);

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

export const openAccount = (principal: Cents, through: CivilDate): ClaimAccount => ({
  through,
  outstanding: principal,
  owed: { ...NOTHING, principal },
  paid: NOTHING,
  indemnity: NOTHING.indemnity,
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
  const late = terms.debtorKind === 'consumer' ? moved : withIndemnity(moved);
  return { kind: 'account', account: withSegments(late, accrual) };
}

function withIndemnity(account: ClaimAccount): ClaimAccount {
  if (account.indemnity > 0) return account;
  const owed = { ...account.owed, indemnity: INDEMNITY };
  return { ...account, indemnity: INDEMNITY, owed };
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
  { on, amount, kind }: Receipt,
  order: ImputationOrder,
): ClaimAccount {
  if (kind === 'reversal') {
    const returned = takeBack(amount, account.paid, order);
    return {
      ...account,
      outstanding: add(account.outstanding, amount),
      owed: addShares(account.owed, { ...returned, excess: NOTHING.excess }),
      paid: subtractShares(account.paid, returned),
      received: [...account.received, { on, kind, ...negated(amount, returned) }],
    };
  }
  const isCreditNote = kind === 'credit-note';
  const allocatedTo = isCreditNote
    ? imputeCreditNote(amount, account.owed)
    : impute(amount, account.owed, order);
  return {
    ...account,
    outstanding: subtract(account.outstanding, amount),
    owed: subtractShares(account.owed, { ...allocatedTo, excess: NOTHING.excess }),
    paid: isCreditNote ? account.paid : addShares(account.paid, allocatedTo),
    received: [...account.received, { on, kind, amount, allocatedTo }],
  };
}

const negated = (amount: Cents, shares: Shares) => ({
  amount: subtract(NOTHING.excess, amount),
  allocatedTo: subtractShares(NOTHING, shares),
});
