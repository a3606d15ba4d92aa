import type { CivilDate } from './civil-date.ts';
import { clauseRate } from './clause-rate.ts';
import type { PenaltyClause } from './penalty-clause.ts';
import type { ConfiguredRate } from './published-rate.ts';
import type { RateRefusal } from './rate-decision.ts';
import { rateOf } from './rate-of.ts';
import { type Semester, semesterBefore, semesterOf } from './semester.ts';

export type ClauseObjection = Extract<RateRefusal, { kind: 'clause-below-floor' }>;

/** The first semester that has a legal rate of its own by our tables; before it nothing can be compared. */
const EARLIEST: Semester = '2012-H1';

/**
 * Whether a penalty clause is refused as it is written down: less than three times the legal rate of `on`, or of the
 * last semester before it whose legal rate is known (C. com. L441-10 II). `undefined` when it may stand.
 */
export function clauseObjection(
  clause: PenaltyClause,
  on: CivilDate,
  configured: readonly ConfiguredRate[],
): ClauseObjection | undefined {
  const semester = lastKnownBefore(semesterOf(on), configured);
  if (semester === undefined) return undefined;
  const rate = clauseRate(clause, semester, configured);
  return rate.kind === 'clause-below-floor' ? rate : undefined;
}

function lastKnownBefore(
  semester: Semester,
  configured: readonly ConfiguredRate[],
): Semester | undefined {
  for (let one = semester; one >= EARLIEST; one = semesterBefore(one)) {
    if (rateOf('legal', one, configured) !== undefined) return one;
  }
  return undefined;
}
