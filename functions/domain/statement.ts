import { walkAccount } from './account-walk.ts';
import { addDays, type CivilDate, earliest } from './civil-date.ts';
import type { ClaimAccount } from './claim-account.ts';
import type { ClaimInput } from './claim-input.ts';
import { dailyPenalty } from './daily-penalty.ts';
import { totalOf } from './imputation.ts';
import { type InterestTerms, interestStartsOn } from './interest-terms.ts';
import { type KnownAmounts, knownAmounts } from './known-amounts.ts';
import { add, type Cents, sum } from './money.ts';
import type { RateRefusal } from './rate-decision.ts';
import type { Semester } from './semester.ts';
import type { StatementOfClaim } from './statement-of-claim.ts';

/** A claim stated to the cent, or the reason why penalties cannot be, with what is known without them. */
export type ClaimResult =
  | {
      readonly kind: 'stated';
      readonly statement: StatementOfClaim;
      /** What one more day adds on `asOf`, in cents. */
      readonly dailyPenalty: Cents;
      /** Semesters in which the contract's rate could not be held against the legal floor. */
      readonly floorUnknownIn: readonly Semester[];
    }
  | (RateRefusal & { readonly known: KnownAmounts });

/**
 * What is owed for one invoice on `asOf`: principal, penalties by segment, 40 €, costs, and what each receipt
 * paid (C. com. L441-10, D441-5; CCP L2192-13; C. civ. 1231-6, 1343-1). Interest runs on the principal still
 * owed, value dates included, and freezes once the invoice has been received in full.
 */
export function stateClaim(input: ClaimInput): ClaimResult {
  const terms = termsOf(input);
  const walked = walkAccount(input, terms);
  if (walked.kind !== 'account') return { ...walked, known: knownAmounts(input) };
  const { account } = walked;
  return {
    kind: 'stated',
    statement: print(account, input.asOf),
    dailyPenalty: dailyPenalty(account, input.asOf, terms),
    floorUnknownIn: account.floorUnknownIn,
  };
}

function termsOf(input: ClaimInput): InterestTerms {
  const endsOn = lastInterestDay(input);
  return {
    debtorKind: input.debtorKind,
    startsOn: interestStartsOn(input.debtorKind, input.dueOn, input.miseEnDemeurePresentedOn),
    endsOn,
    countedUntil: earliest(endsOn, input.interestUntil ?? endsOn),
    clause: input.clause,
    dayCountBasis: input.dayCountBasis ?? 'ACT/ACT',
    configuredRates: input.extraRates ?? [],
  };
}

const lastInterestDay = ({ asOf, insolvencyOpenedOn }: ClaimInput): CivilDate =>
  insolvencyOpenedOn === undefined ? asOf : earliest(asOf, addDays(insolvencyOpenedOn, -1));

const print = (account: ClaimAccount, asOf: CivilDate): StatementOfClaim => ({
  asOf,
  principal: account.owed.principal,
  penalties: {
    total: sum(account.segments.map(({ amount }) => amount)),
    segments: account.segments,
  },
  indemnity: account.indemnity,
  costs: add(account.owed.costs, account.paid.costs),
  total: totalOf(account.owed),
  received: account.received,
  excess: sum(account.received.map(({ allocatedTo }) => allocatedTo.excess)),
});
