import { monthOf, yearOf } from '#domain/civil-date.ts';
import type { PenaltySegment } from '#domain/statement-of-claim.ts';
import { dayAndMonth } from '../dates.ts';
import { frenchSpacing } from '../spaces.ts';

/** `1er semestre 2026 — taux BCE 2,15 % + 10 points`. */
export const semester = ({ from, basis }: PenaltySegment): string =>
  frenchSpacing(`${monthOf(from) <= 6 ? '1er' : '2e'} semestre ${yearOf(from)} — taux ${basis}`);

/** `du 19 au 29 juin`, `le 30 juin`. */
export function period({ from, to }: PenaltySegment): string {
  const end = dayAndMonth(to, 'fr');
  if (from === to) return `le ${end}`;
  const start = dayAndMonth(from, 'fr');
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `du ${isSameMonth ? (start.split('\u00a0')[0] ?? start) : start} au ${end}`;
}
