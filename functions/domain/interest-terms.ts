import * as z from 'zod';
import { addDays, type CivilDate } from './civil-date.ts';
import type { DebtorKind } from './debtor.ts';
import type { PenaltyClause } from './penalty-clause.ts';
import type { ConfiguredRate } from './published-rate.ts';

/** Days of the year a rate is spread over: its real 365 or 366 (Com. 10 Jan. 1995, 91-21.141), or always 365. */
export const DayCountBasis = z.enum(['ACT/ACT', 'ACT/365']);
export type DayCountBasis = z.infer<typeof DayCountBasis>;

/** The rule by which one invoice bears interest. */
export type InterestTerms = {
  readonly debtorKind: DebtorKind;
  /** The first day that bears interest; `undefined` while nothing made it run. */
  readonly startsOn: CivilDate | undefined;
  /** The last day that may bear interest: the day of the statement, or the eve of an insolvency. */
  readonly endsOn: CivilDate;
  /** The last day up to which interest is counted, when that is sooner. */
  readonly countedUntil: CivilDate;
  readonly clause: PenaltyClause | undefined;
  readonly dayCountBasis: DayCountBasis;
  readonly configuredRates: readonly ConfiguredRate[];
};

/**
 * The first day that bears interest. Company and public body: the day after the due date, by itself
 * (C. com. L441-10 II, CCP L2192-13). Consumer: the day after the mise en demeure was first presented
 * (C. civ. 1231-6, 1344-1), and none before.
 */
export function interestStartsOn(
  debtorKind: DebtorKind,
  dueOn: CivilDate,
  miseEnDemeurePresentedOn: CivilDate | undefined,
): CivilDate | undefined {
  if (debtorKind !== 'consumer') return addDays(dueOn, 1);
  if (miseEnDemeurePresentedOn === undefined) return undefined;
  return addDays(miseEnDemeurePresentedOn > dueOn ? miseEnDemeurePresentedOn : dueOn, 1);
}
