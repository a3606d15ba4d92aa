import { ecbPlus } from './ecb-plus.ts';
import { legalRate } from './legal-rate.ts';
import type { PenaltyClause } from './penalty-clause.ts';
import { frenchPercent, ONE_PERCENT, percent, percentText } from './percent.ts';
import type { ConfiguredRate } from './published-rate.ts';
import { type KnownRate, knownRate, type RateDecision } from './rate-decision.ts';
import { rateOf } from './rate-of.ts';
import type { Semester } from './semester.ts';

/** Points the law adds to the ECB rate when the contract is silent (C. com. L441-10 II). */
const DEFAULT_POINTS = 10n * ONE_PERCENT;
const FLOOR_FACTOR = 3n;

/**
 * What a penalty clause gives in a semester, or its refusal when that is less than three times the legal
 * rate. A clause that repeats the law's own ECB + 10 derogates from nothing, so the floor does not bind it.
 */
export function clauseRate(
  clause: PenaltyClause,
  semester: Semester,
  configured: readonly ConfiguredRate[],
): RateDecision {
  const rate = writtenRate(clause, semester, configured);
  if (rate.kind !== 'rate') return rate;
  if (clause.kind === 'ecb-plus' && percent(clause.points) === DEFAULT_POINTS) return rate;
  return aboveFloor(rate, semester, configured);
}

function writtenRate(
  clause: PenaltyClause,
  semester: Semester,
  configured: readonly ConfiguredRate[],
): RateDecision {
  switch (clause.kind) {
    case 'ecb-plus':
      return ecbPlus(clause.points, semester, configured);
    case 'fixed':
      return contractual(clause.ratePercent);
    case 'legal-times':
      return legalRate(semester, configured, clause.factor);
  }
}

function contractual(ratePercent: string): KnownRate {
  const rate = percent(ratePercent);
  return knownRate(rate, `taux contractuel de ${frenchPercent(rate)}`);
}

function aboveFloor(
  rate: KnownRate,
  semester: Semester,
  configured: readonly ConfiguredRate[],
): RateDecision {
  const legal = rateOf('legal', semester, configured);
  if (legal === undefined) return { ...rate, isFloorKnown: false };
  const floor = FLOOR_FACTOR * legal;
  if (rate.percent >= floor) return rate;
  const ratePercent = percentText(rate.percent);
  return { kind: 'clause-below-floor', semester, ratePercent, floorPercent: percentText(floor) };
}
