import type { CivilDate } from '#domain/civil-date.ts';
import { amount } from '../amount.ts';
import { longDate } from '../dates.ts';
import { sentence } from '../rich-text.ts';
import { englishSpacing, NBSP } from '../spaces.ts';

/** The tag every English sentence is written with. */
export const en = sentence(englishSpacing);

export const euros = (cents: number): string => amount(cents, 'en');
export const on = (date: CivilDate): string => longDate(date, 'en');

/** `1 day`, `2 days`: the number holds to its noun. */
export const count = (number: number, one: string, many: string): string =>
  `${number}${NBSP}${number === 1 ? one : many}`;

/** `a, b and c`. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
