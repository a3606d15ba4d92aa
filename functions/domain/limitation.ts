import {
  addMonths,
  addYears,
  type CivilDate,
  civilDay,
  daysBetween,
  earliest,
  yearOf,
} from './civil-date.ts';
import type { DebtorKind } from './debtor.ts';

/**
 * What makes the whole time run anew (C. civ. 2231): the debtor's acknowledgment (2240), a claim in court, even
 * summary (2241), an attachment or other enforcement (2244). A reminder, a mise en demeure or a call does not.
 */
type Interruption = {
  readonly on: CivilDate;
  readonly kind: 'acknowledgment' | 'court-claim' | 'enforcement';
};

export type LimitationFacts = {
  readonly debtorKind: DebtorKind;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  /** Completion of the service, or delivery: where an invoice was late, time may run from it (Com. 26 Feb. 2020, 18-25.036). */
  readonly deliveredOn?: CivilDate | undefined;
  readonly interruptions: readonly Interruption[];
};

export type Limitation = {
  /** The last day on which to go to court. */
  readonly lastDayOn: CivilDate;
  readonly startedOn: CivilDate;
};

/**
 * The prudent end of limitation: counted from the earliest day the law could take, or from the last
 * interruption that came in time. Five years between traders (C. com. L110-4), two against a consumer (C. conso
 * L218-2), and against a public body the end of the fourth year after, which is sooner than five (loi 68-1250).
 */
export function limitation(facts: LimitationFacts): Limitation {
  const { debtorKind, issuedOn, dueOn, deliveredOn, interruptions } = facts;
  const first = earliest(issuedOn, earliest(dueOn, deliveredOn ?? issuedOn));
  return interruptions
    .toSorted((a, b) => daysBetween(b.on, a.on))
    .filter(({ on }) => on > first)
    .reduce(
      (running, { on }) => (on > running.lastDayOn ? running : startingOn(on, debtorKind)),
      startingOn(first, debtorKind),
    );
}

const startingOn = (startedOn: CivilDate, debtorKind: DebtorKind): Limitation => ({
  startedOn,
  lastDayOn: lastDay(startedOn, debtorKind),
});

function lastDay(startedOn: CivilDate, debtorKind: DebtorKind): CivilDate {
  switch (debtorKind) {
    case 'company':
      return addYears(startedOn, 5);
    case 'consumer':
      return addYears(startedOn, 2);
    case 'public':
      return civilDay(yearOf(startedOn) + 4, 12, 31);
  }
}

export type LimitationWarning = 'past' | 'within-a-month' | 'within-a-year';

/** How near the end of limitation is on a day; `undefined` when it is more than a year off. */
export function limitationWarning(
  lastDayOn: CivilDate,
  asOf: CivilDate,
): LimitationWarning | undefined {
  if (asOf > lastDayOn) return 'past';
  if (asOf >= addMonths(lastDayOn, -1)) return 'within-a-month';
  return asOf >= addYears(lastDayOn, -1) ? 'within-a-year' : undefined;
}
