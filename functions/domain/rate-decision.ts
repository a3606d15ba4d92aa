import type { Percent } from './percent.ts';
import type { RateKind } from './published-rate.ts';
import type { Semester } from './semester.ts';

/** Why no rate can be stated: the table lacks it, or the contract's own is unlawful (C. com. L441-10 II). */
export type RateRefusal =
  | { readonly kind: 'rate-missing'; readonly rate: RateKind; readonly semester: Semester }
  | {
      readonly kind: 'clause-below-floor';
      readonly semester: Semester;
      /** Percent a year, as decimal texts: what the clause gives, and three times the legal rate. */
      readonly ratePercent: string;
      readonly floorPercent: string;
    };

/** The rate of one semester, with the words that explain it to the reader. */
export type KnownRate = {
  readonly kind: 'rate';
  readonly percent: Percent;
  readonly basis: string;
  /** False for a clause in a semester whose legal rate is not known yet: nobody could check the floor. */
  readonly isFloorKnown: boolean;
};

export type RateDecision = KnownRate | RateRefusal;

export const rateMissing = (rate: RateKind, semester: Semester): RateRefusal => ({
  kind: 'rate-missing',
  rate,
  semester,
});

/** A rate that needs no comparison with the floor. */
export const knownRate = (percent: Percent, basis: string): KnownRate => ({
  kind: 'rate',
  percent,
  basis,
  isFloorKnown: true,
});
