import { frenchPercent, percent } from './percent.ts';
import type { ConfiguredRate } from './published-rate.ts';
import { knownRate, type RateDecision, rateMissing } from './rate-decision.ts';
import { rateOf } from './rate-of.ts';
import type { Semester } from './semester.ts';

/** ECB rate plus a number of points, given as a decimal text. */
export function ecbPlus(
  points: string,
  semester: Semester,
  configured: readonly ConfiguredRate[],
): RateDecision {
  const ecb = rateOf('ecb', semester, configured);
  if (ecb === undefined) return rateMissing('ecb', semester);
  const basis = `BCE ${frenchPercent(ecb)} + ${points.replace('.', ',')} points`;
  return knownRate(ecb + percent(points), basis);
}
