import { frenchPercent, timesPercent } from './percent.ts';
import type { ConfiguredRate } from './published-rate.ts';
import { knownRate, type RateDecision, rateMissing } from './rate-decision.ts';
import { rateOf } from './rate-of.ts';
import type { Semester } from './semester.ts';

/** The legal rate of a semester, once (C. civ. 1231-6) or a contract's number of times, given as a decimal text. */
export function legalRate(
  semester: Semester,
  configured: readonly ConfiguredRate[],
  times?: string,
): RateDecision {
  const legal = rateOf('legal', semester, configured);
  if (legal === undefined) return rateMissing('legal', semester);
  const once = `taux légal ${frenchPercent(legal)}`;
  if (times === undefined) return knownRate(legal, once);
  return knownRate(timesPercent(times, legal), `${times.replace('.', ',')} × ${once}`);
}
