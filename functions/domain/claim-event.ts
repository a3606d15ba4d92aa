import type { CivilDate } from './civil-date.ts';
import type { ClaimInput } from './claim-input.ts';
import type { Cents } from './money.ts';
import type { Receipt } from './statement-of-claim.ts';
import { textOrder } from './text-order.ts';

/** What changes an account on a day, beside the interest that runs. */
export type ClaimEvent =
  | Receipt
  | { readonly on: CivilDate; readonly amount: Cents; readonly kind: 'costs' };

// On one day credit notes first, since they say what was never owed, and reversals last, since they undo.
const RANKS: Readonly<Record<ClaimEvent['kind'], number>> = {
  costs: 0,
  'credit-note': 1,
  payment: 2,
  reversal: 3,
};

/** What happened up to `asOf`, in an order that does not depend on the order given. */
export function claimEvents(input: ClaimInput): readonly ClaimEvent[] {
  const bearsCosts = input.debtorKind !== 'consumer';
  const costs = bearsCosts ? (input.costs ?? []) : [];
  return [...input.receipts, ...costs.map((cost) => ({ ...cost, kind: 'costs' as const }))]
    .filter(({ on }) => on <= input.asOf)
    .sort(inOrder);
}

const inOrder = (a: ClaimEvent, b: ClaimEvent): number =>
  textOrder(a.on, b.on) || RANKS[a.kind] - RANKS[b.kind] || a.amount - b.amount;
