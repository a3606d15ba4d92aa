import type { Language } from '../language/bilingual.ts';
import { civilDay, fullDay, longDay, monthDay, shortDay } from './days.ts';
import { momentsOf } from './moments.ts';
import { euros, plainEuros, price, unitPrice, wholeEuros, wholeNumber } from './money.ts';
import { phone } from './phone.ts';

/** How amounts, days and hours are written in one language. Hours are those of Paris. */
export function formatsOf(language: Language) {
  return {
    /** Cents as `12 640,80 €`. */
    euros: (cents: number) => euros(cents, language),
    /** Cents without the sign, for columns whose head says euros. */
    plainEuros: (cents: number) => plainEuros(cents, language),
    /** Millionths of a euro as `0,0001 €`: what one thing costs. */
    unitPrice: (microEuros: number) => unitPrice(microEuros, language),
    /** Millionths of a euro as `0,98 €`: what things cost together. */
    price: (microEuros: number) => price(microEuros, language),
    wholeEuros: (cents: number) => wholeEuros(cents, language),
    /** `2026-07-07` as `07/07/2026`. */
    day: (on: string) => civilDay(on, language),
    shortDay: (on: string) => shortDay(on, language),
    monthDay: (on: string) => monthDay(on, language),
    /** `mardi 7 juillet 2026`. */
    longDay: (on: string) => longDay(on, language),
    fullDay: (on: string) => fullDay(on, language),
    ...momentsOf(language),
    phone,
    lateness: (days: number) => lateness(days, language),
    days: (count: number) => `${count}\u00a0${language === 'fr' ? 'j' : 'd'}`,
    /** `12.15` as `12,15 %`. */
    percent: (text: string) =>
      language === 'fr' ? `${text.replace('.', ',')}\u00a0%` : `${text}%`,
    number: (count: number) => wholeNumber(count, language),
  };
}
export type Formats = ReturnType<typeof formatsOf>;

/** How late something is: `19 j`, `aujourd’hui`, `dans 3 j`. */
function lateness(days: number, language: Language): string {
  const unit = language === 'fr' ? 'j' : 'd';
  if (days === 0) return language === 'fr' ? 'aujourd’hui' : 'today';
  if (days > 0) return `${days}\u00a0${unit}`;
  return `${language === 'fr' ? 'dans' : 'in'} ${-days}\u00a0${unit}`;
}
