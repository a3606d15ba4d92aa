import type { CivilDate } from './civil-date.ts';
import type { ClaimAccount } from './claim-account.ts';
import { interest, yearLength } from './interest.ts';
import type { InterestTerms } from './interest-terms.ts';
import { type Cents, ZERO } from './money.ts';
import { penaltyRateOn } from './penalty-rate.ts';

/** What one day costs on `asOf`, in cents, half up: nothing before interest runs or after it froze. */
export function dailyPenalty(account: ClaimAccount, asOf: CivilDate, terms: InterestTerms): Cents {
  const hasBegun = terms.startsOn !== undefined && terms.startsOn <= asOf;
  if (!hasBegun || asOf > terms.countedUntil || account.outstanding <= 0) return ZERO;
  const rate = penaltyRateOn(asOf, terms);
  if (rate.kind !== 'rate') return ZERO;
  return interest(account.owed.principal, rate.percent, 1, yearLength(asOf, terms.dayCountBasis));
}
