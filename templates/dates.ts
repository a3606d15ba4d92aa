import { type CivilDate, dayOfMonth, dayOfWeek, monthOf, yearOf } from '#domain/civil-date.ts';
import type { Language } from '#domain/language.ts';
import { NBSP } from './spaces.ts';

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};
const DAYS = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

const nth = (names: string, position: number) => names.split(' ')[position - 1] ?? '';

/** `18 juin` or `1er juillet`; the day holds to its month. */
export function dayAndMonth(date: CivilDate, language: Language): string {
  const day = dayOfMonth(date);
  const ordinal = language === 'fr' && day === 1 ? '1er' : String(day);
  return `${ordinal}${NBSP}${nth(MONTHS[language], monthOf(date))}`;
}

/** `18 juin 2026`. */
export const longDate = (date: CivilDate, language: Language): string =>
  `${dayAndMonth(date, language)} ${yearOf(date)}`;

/** `jeudi 18 juin`. */
export const weekday = (date: CivilDate, language: Language): string =>
  `${nth(DAYS[language], dayOfWeek(date))}${NBSP}${dayAndMonth(date, language)}`;

/** The date of a table cell: `18/06/2026`, or `18 June 2026` where 06/07 would be read both ways. */
export const tableDate = (date: CivilDate, language: Language): string =>
  language === 'fr' ? date.split('-').reverse().join('/') : longDate(date, 'en');

/** `18/06`, for an SMS. */
export const shortDate = (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}`;
