import { yearOf } from '#domain/civil-date.ts';
import type { LetterFacts } from './letter-facts.ts';

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 365, 366 or both: the days of the civil years the penalties lie in. */
export function yearDays({ claim }: LetterFacts): readonly number[] {
  const days = claim.penalties.segments.map(({ from }) => (isLeap(yearOf(from)) ? 366 : 365));
  return days.length === 0 ? [365] : [...new Set(days)].sort((a, b) => a - b);
}
