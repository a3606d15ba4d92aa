import type { PenaltyClause } from './penalty-clause.ts';
import { frenchPercent, ONE_PERCENT, percent, percentText, timesPercent } from './percent.ts';
import type { ConfiguredRate, RateKind } from './published-rate.ts';
import type { KnownRate, RateDecision } from './rate-decision.ts';
import { rateOf } from './rate-of.ts';
import type { Semester } from './semester.ts';

/** Points the law adds to the ECB rate when the contract is silent (C. com. L441-10 II). */
const DEFAULT_POINTS = 10n * ONE_PERCENT;
const FLOOR_FACTOR = 3n;

const frenchNumber = (decimal: string) => decimal.replace('.', ',');

/** ECB rate plus a number of points, given as a decimal text. */
export function ecbPlus(
  points: string,
  semester: Semester,
  configured: readonly ConfiguredRate[],
): RateDecision {
  const ecb = rateOf('ecb', semester, configured);
  if (ecb === undefined) return missing('ecb', semester);
  const basis = `BCE ${frenchPercent(ecb)} + ${frenchNumber(points)} points`;
  return { kind: 'rate', percent: ecb + percent(points), basis, isFloorKnown: true };
}

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
      return legalTimes(clause.factor, semester, configured);
  }
}

function contractual(ratePercent: string): KnownRate {
  const rate = percent(ratePercent);
  const basis = `taux contractuel de ${frenchPercent(rate)}`;
  return { kind: 'rate', percent: rate, basis, isFloorKnown: true };
}

function legalTimes(
  factor: string,
  semester: Semester,
  configured: readonly ConfiguredRate[],
): RateDecision {
  const legal = rateOf('legal', semester, configured);
  if (legal === undefined) return missing('legal', semester);
  const basis = `${frenchNumber(factor)} × taux légal ${frenchPercent(legal)}`;
  return { kind: 'rate', percent: timesPercent(factor, legal), basis, isFloorKnown: true };
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

export const missing = (rate: RateKind, semester: Semester): RateDecision => ({
  kind: 'rate-missing',
  rate,
  semester,
});
