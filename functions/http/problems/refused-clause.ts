import type { CivilDate } from '#domain/civil-date.ts';
import { clauseObjection } from '#domain/clause-objection.ts';
import type { PenaltyClause } from '#domain/penalty-clause.ts';
import type { ConfiguredRate } from '#domain/published-rate.ts';
import { type Problem, refusedField } from './problem.ts';

const fieldOf: Readonly<Record<PenaltyClause['kind'], string>> = {
  'ecb-plus': 'points',
  fixed: 'ratePercent',
  'legal-times': 'factor',
};

/** A penalty clause under the floor of the law would stop every letter: it is refused here, with the floor. */
export function refusedClause(
  clause: PenaltyClause,
  on: CivilDate,
  rates: readonly ConfiguredRate[] = [],
): Problem | undefined {
  const objection = clauseObjection(clause, on, rates);
  if (!objection) return undefined;
  const { semester, ratePercent, floorPercent } = objection;
  return refusedField(
    `/penaltyClause/${fieldOf[clause.kind]}`,
    `penaltyClause gives ${ratePercent} % a year, but at least ${floorPercent} % is needed: three times the legal rate, known for ${semester} (C. com. L441-10 II)`,
    { code: 'rate-too-low', facts: { percent: ratePercent, least: floorPercent, semester } },
  );
}
