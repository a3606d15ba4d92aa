import type { CivilDate } from '#domain/civil-date.ts';
import { amount } from '../amount.ts';
import { longDate } from '../dates.ts';
import { sentence } from '../rich-text.ts';
import { frenchSpacing, NBSP } from '../spaces.ts';

/** The tag every French sentence is written with. */
export const fr = sentence(frenchSpacing);

export const euros = (cents: number): string => amount(cents, 'fr');
export const on = (date: CivilDate): string => longDate(date, 'fr');

/** `1 jour`, `2 jours`: the number holds to its noun; zero and one are singular in French. */
export const count = (number: number, one: string, many: string): string =>
  `${number}${NBSP}${number < 2 ? one : many}`;

/** `a, b et c`. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}
