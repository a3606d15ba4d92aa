import type { CivilDate } from './civil-date.ts';
import { claimEvents } from './claim-event.ts';
import type { ClaimInput } from './claim-input.ts';
import { indemnityOf } from './indemnity.ts';
import { type Cents, larger, subtract, sum, ZERO } from './money.ts';

/** What can be said of a late claim without any rate. Amounts in cents. */
export type KnownAmounts = {
  readonly asOf: CivilDate;
  /** The invoice less all that was received, none of it counted as interest. */
  readonly principal: Cents;
  readonly indemnity: Cents;
  readonly costs: Cents;
};

/** The amounts of an invoice that is late, when its penalties cannot be stated. */
export function knownAmounts(input: ClaimInput): KnownAmounts {
  const events = claimEvents(input);
  const totalOf = (...kinds: readonly string[]) =>
    sum(events.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
  const received = subtract(totalOf('payment', 'credit-note'), totalOf('reversal'));
  const due = subtract(input.total, input.alreadyPaid ?? ZERO);
  return {
    asOf: input.asOf,
    principal: larger(subtract(due, received), ZERO),
    indemnity: indemnityOf(input.debtorKind),
    costs: totalOf('costs'),
  };
}
