import type { CivilDate } from './civil-date.ts';
import type { Shares } from './imputation.ts';
import type { Cents } from './money.ts';

/** Days at one rate on one base; `from` and `to` are both counted. */
export type PenaltySegment = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
  /** Percent a year, as a decimal text: "12.15". */
  readonly ratePercent: string;
  /** Where the rate comes from, as text for the reader: "BCE 2,15 % + 10 points". */
  readonly basis: string;
  readonly base: Cents;
  readonly amount: Cents;
};

/** A payment, a credit note, or the reversal of a bounced payment; the amount is positive, at its value date. */
export type Receipt = {
  readonly on: CivilDate;
  readonly amount: Cents;
  readonly kind: 'payment' | 'credit-note' | 'reversal';
};

/** What was received and what it paid for (C. civ. 1343-1). The shares add up to the amount; a reversal is negative. */
export type Received = {
  readonly on: CivilDate;
  readonly kind: Receipt['kind'];
  readonly amount: Cents;
  readonly allocatedTo: Shares;
};

/** What is owed for one invoice on one day: the figures every letter, page and file prints. */
export type StatementOfClaim = {
  readonly asOf: CivilDate;
  /** Principal still owed, VAT included. */
  readonly principal: Cents;
  /** Everything accrued: `total` is the sum of the segments, including what payments have covered since. */
  readonly penalties: { readonly total: Cents; readonly segments: readonly PenaltySegment[] };
  /** The fixed recovery charge (C. com. D441-5): 40 € or nothing, whether paid since or not. */
  readonly indemnity: Cents;
  /** Recovery costs above the 40 €, on proof (C. com. L441-10 II). */
  readonly costs: Cents;
  /** Still owed: principal + penalties + indemnity + costs, less what was received for the last three. */
  readonly total: Cents;
  readonly received: readonly Received[];
  /** Received beyond all that was owed: to be given back, or set against another invoice. */
  readonly excess: Cents;
};
