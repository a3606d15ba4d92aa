import type { CivilDate } from './civil-date.ts';
import { NOTHING, type Shares } from './imputation.ts';
import { add, type Cents, larger, subtract, ZERO } from './money.ts';
import type { Semester } from './semester.ts';
import type { PenaltySegment, Received } from './statement-of-claim.ts';

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

/** The account with recovery costs added, in cents. */
export const addCosts = (account: ClaimAccount, costs: Cents): ClaimAccount => ({
  ...account,
  owed: { ...account.owed, costs: add(account.owed.costs, costs) },
});
