import { type Cents, cents, subtract, sum, ZERO } from './money.ts';

type Owed = { readonly id: string; readonly owed: Cents };

/**
 * An amount shared in proportion to what is owed, in whole cents: each takes its part of what is left, so no cent
 * is lost. The amount is not more than all that is owed.
 */
export function inProportion(
  amount: Cents,
  debts: readonly Owed[],
): readonly { readonly id: string; readonly amount: Cents }[] {
  let rest = amount;
  let owedLeft = sum(debts.map(({ owed }) => owed));
  return debts.map(({ id, owed }) => {
    const part = owedLeft === 0 ? ZERO : partOf(rest, owed, owedLeft);
    rest = subtract(rest, part);
    owedLeft = subtract(owedLeft, owed);
    return { id, amount: part };
  });
}

// Whole numbers throughout: cents times cents may pass what a number holds exactly.
const partOf = (amount: Cents, owed: Cents, total: Cents): Cents =>
  cents(Number((BigInt(amount) * BigInt(owed)) / BigInt(total)));
