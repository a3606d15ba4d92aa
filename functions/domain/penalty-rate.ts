import type { CivilDate } from './civil-date.ts';
import { clauseRate } from './clause-rate.ts';
import { ecbPlus } from './ecb-plus.ts';
import type { InterestTerms } from './interest-terms.ts';
import { legalRate } from './legal-rate.ts';
import type { RateDecision } from './rate-decision.ts';
import { semesterOf } from './semester.ts';

/**
 * The yearly rate a day bears. Company: the contract's, else ECB + 10 points, of the day's semester (C. com.
 * L441-10 II). Public body: ECB + 8, frozen at the semester in which interest began (CCP R2192-31).
 * Consumer: the legal rate of the day's semester (C. civ. 1231-6).
 */
export function penaltyRateOn(day: CivilDate, terms: InterestTerms): RateDecision {
  const { debtorKind, clause, configuredRates, startsOn } = terms;
  const semester = semesterOf(day);
  switch (debtorKind) {
    case 'company':
      return clause === undefined
        ? ecbPlus('10', semester, configuredRates)
        : clauseRate(clause, semester, configuredRates);
    case 'public':
      return ecbPlus('8', semesterOf(startsOn ?? day), configuredRates);
    case 'consumer':
      return legalRate(semester, configuredRates);
  }
}
