import type { Language } from '#domain/language.ts';
import { NARROW, NBSP } from './spaces.ts';

const MINUS = '\u2212';

const grouped = (units: number, separator: string) =>
  String(units).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);

/** `12 640,80 €` or `€12,640.80`; the minus is U+2212. */
export function amount(cents: number, language: Language): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`${cents} is not a whole number of cents`);
  const units = Math.floor(Math.abs(cents) / 100);
  const decimals = String(Math.abs(cents) % 100).padStart(2, '0');
  const sign = cents < 0 ? MINUS : '';
  return language === 'fr'
    ? `${sign && sign + NBSP}${grouped(units, NARROW)},${decimals}${NBSP}€`
    : `${sign}€${grouped(units, ',')}.${decimals}`;
}

/** A rate kept as decimal text: `12,15 %` or `12.15%`. */
export const percent = (decimal: string, language: Language): string =>
  language === 'fr' ? `${decimal.replace('.', ',')}${NBSP}%` : `${decimal}%`;
