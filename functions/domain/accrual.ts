import { addDays, type CivilDate, daysBetween, earliest } from './civil-date.ts';
import { interest, yearLength } from './interest.ts';
import type { InterestTerms } from './interest-terms.ts';
import type { Cents } from './money.ts';
import { penaltyRateOn } from './penalty-rate.ts';
import { percentText } from './percent.ts';
import type { KnownRate, RateRefusal } from './rate-decision.ts';
import { lastDayOfSemester, lastDayOfYear, type Semester, semesterOf } from './semester.ts';
import type { PenaltySegment } from './statement-of-claim.ts';

/** Days that bear interest on one base; both ends are counted. */
export type Period = { readonly from: CivilDate; readonly to: CivilDate };

export type Accrual =
  | {
      readonly kind: 'accrued';
      readonly segments: readonly PenaltySegment[];
      /** Semesters in which a clause could not be held against the floor. */
      readonly floorUnknownIn: readonly Semester[];
    }
  | RateRefusal;

/**
 * Interest of a period on one base, in printed segments, each rounded half up to the cent: a segment ends
 * with the semester, or with the year for a public body, whose rate is frozen.
 */
export function accrue(period: Period, base: Cents, terms: InterestTerms): Accrual {
  const lastDay = terms.debtorKind === 'public' ? lastDayOfYear : lastDayOfSemester;
  const segments: PenaltySegment[] = [];
  const floorUnknownIn: Semester[] = [];
  for (const piece of pieces(period, lastDay)) {
    const rate = penaltyRateOn(piece.from, terms);
    if (rate.kind !== 'rate') return rate;
    if (!rate.isFloorKnown) floorUnknownIn.push(semesterOf(piece.from));
    segments.push(segment(piece, base, rate, terms));
  }
  return { kind: 'accrued', segments, floorUnknownIn };
}

function pieces({ from, to }: Period, lastDay: (day: CivilDate) => CivilDate): readonly Period[] {
  const cut: Period[] = [];
  for (let start = from; start <= to; start = addDays(lastDay(start), 1)) {
    cut.push({ from: start, to: earliest(lastDay(start), to) });
  }
  return cut;
}

function segment(
  { from, to }: Period,
  base: Cents,
  { percent, basis }: KnownRate,
  { dayCountBasis }: InterestTerms,
): PenaltySegment {
  const days = daysBetween(from, to) + 1;
  const amount = interest(base, percent, days, yearLength(from, dayCountBasis));
  return { from, to, days, ratePercent: percentText(percent), basis, base, amount };
}
