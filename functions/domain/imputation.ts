import * as z from 'zod';
import { add, type Cents, smaller, subtract, sum, ZERO } from './money.ts';

/** `interest-first` is the law's order (C. civ. 1343-1); a creditor may prefer to be paid the principal first. */
export const ImputationOrder = z.enum(['interest-first', 'principal-first']);
export type ImputationOrder = z.infer<typeof ImputationOrder>;

/** The parts of a debt; `excess` is what was received beyond it, to be given back. */
export type Shares = {
  readonly interest: Cents;
  readonly principal: Cents;
  readonly indemnity: Cents;
  readonly costs: Cents;
  readonly excess: Cents;
};
type Share = keyof Shares;

export const NOTHING: Shares = {
  interest: ZERO,
  principal: ZERO,
  indemnity: ZERO,
  costs: ZERO,
  excess: ZERO,
};

const PAID_IN_ORDER: Readonly<Record<ImputationOrder, readonly Share[]>> = {
  'interest-first': ['interest', 'principal', 'indemnity', 'costs'],
  'principal-first': ['principal', 'interest', 'indemnity', 'costs'],
};

/** What a payment pays of what is owed, in the creditor's order; the shares add up to the amount. */
export const impute = (amount: Cents, owed: Shares, order: ImputationOrder): Shares =>
  distribute(amount, owed, PAID_IN_ORDER[order]);

/** What a credit note takes off: principal only, since it says that part was never owed (C. civ. 1347). */
export const imputeCreditNote = (amount: Cents, owed: Shares): Shares =>
  distribute(amount, owed, ['principal']);

/** What a bounced payment gives back to the debt: the last share paid first, so that what stays is imputed in order. */
export const takeBack = (amount: Cents, paid: Shares, order: ImputationOrder): Shares =>
  distribute(amount, paid, ['excess', ...PAID_IN_ORDER[order].toReversed()]);

export const totalOf = ({ interest, principal, indemnity, costs, excess }: Shares): Cents =>
  sum([interest, principal, indemnity, costs, excess]);

export const addShares = (a: Shares, b: Shares): Shares => combine(a, b, add);
export const subtractShares = (a: Shares, b: Shares): Shares => combine(a, b, subtract);

// Fills each share up to its limit; what is left is excess.
function distribute(amount: Cents, limits: Shares, order: readonly Share[]): Shares {
  let rest = amount;
  let shares = NOTHING;
  for (const share of order) {
    const taken = smaller(rest, limits[share]);
    shares = { ...shares, [share]: taken };
    rest = subtract(rest, taken);
  }
  return { ...shares, excess: add(shares.excess, rest) };
}

const combine = (a: Shares, b: Shares, by: (a: Cents, b: Cents) => Cents): Shares => ({
  interest: by(a.interest, b.interest),
  principal: by(a.principal, b.principal),
  indemnity: by(a.indemnity, b.indemnity),
  costs: by(a.costs, b.costs),
  excess: by(a.excess, b.excess),
});
