import type { Language } from '../language/bilingual.ts';

const MINUS = '\u2212';
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const CENTS = 100;

const each = <Made>(make: (locale: string) => Made) => ({
  fr: make(LOCALES.fr),
  en: make(LOCALES.en),
});
const currency = each(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
);
const plain = each(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const whole = each(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    }),
);

const small = each(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 4,
    }),
);

const counts = each((locale) => new Intl.NumberFormat(locale));

const withMinus = (text: string): string => text.replace('-', MINUS);

export const euros = (cents: number, language: Language): string =>
  withMinus(currency[language].format(cents / CENTS));
export const plainEuros = (cents: number, language: Language): string =>
  withMinus(plain[language].format(cents / CENTS));
export const wholeEuros = (cents: number, language: Language): string =>
  withMinus(whole[language].format(cents / CENTS));

const MICRO_PER_EURO = 1_000_000;
const MICRO_PER_CENT = MICRO_PER_EURO / CENTS;

/** What one thing costs, given in millionths of a euro: a hundredth of a cent still counts in it. */
export const unitPrice = (microEuros: number, language: Language): string =>
  withMinus(small[language].format(microEuros / MICRO_PER_EURO));

/** What things cost together, in euros and cents; less than a cent keeps its decimals. */
export const price = (microEuros: number, language: Language): string =>
  microEuros < MICRO_PER_CENT
    ? unitPrice(microEuros, language)
    : euros(microEuros / MICRO_PER_CENT, language);

export const wholeNumber = (count: number, language: Language): string =>
  withMinus(counts[language].format(count));

/** What a person typed as an amount, in cents: `1 234,56`, `1234.56 €`. `undefined` when it is no amount. */
export function centsOf(typed: string): number | undefined {
  const bare = typed.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  const [, wholePart, cents = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(bare) ?? [];
  return wholePart === undefined
    ? undefined
    : Number(wholePart) * CENTS + Number(cents.padEnd(2, '0'));
}

/** Cents as a person would type them: `12640,80`. */
export const typedEuros = (cents: number, language: Language): string =>
  (cents / CENTS).toFixed(2).replace('.', language === 'fr' ? ',' : '.');
