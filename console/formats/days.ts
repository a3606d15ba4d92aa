import type { Language } from '../language/bilingual.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const DAY_MS = 86_400_000;

/** A civil day has no hour: it is read and written in UTC, so that no zone moves it. */
const inUtc = (options: Intl.DateTimeFormatOptions) => ({
  fr: new Intl.DateTimeFormat(LOCALES.fr, { timeZone: 'UTC', ...options }),
  en: new Intl.DateTimeFormat(LOCALES.en, { timeZone: 'UTC', ...options }),
});
const numeric = inUtc({ day: '2-digit', month: '2-digit', year: 'numeric' });
const worded = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
const brief = inUtc({ day: 'numeric', month: 'short' });
const full = inUtc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const dateOf = (on: string): Date => new Date(`${on}T00:00:00Z`);

/** `07/07/2026`; in English `7 July 2026`, which no reader can take for another day. */
export const civilDay = (on: string, language: Language): string =>
  (language === 'fr' ? numeric : worded)[language].format(dateOf(on));

/** `07/07`, `7 Jul`. */
export const shortDay = (on: string, language: Language): string =>
  language === 'fr' ? numeric.fr.format(dateOf(on)).slice(0, 5) : brief.en.format(dateOf(on));

/** `7 juillet 2026`. */
export const monthDay = (on: string, language: Language): string =>
  worded[language].format(dateOf(on));

/** `mardi 7 juillet 2026`. */
export const longDay = (on: string, language: Language): string =>
  full[language].format(dateOf(on));

/** The same at the head of a line: `Mardi 7 juillet 2026`. */
export function fullDay(on: string, language: Language): string {
  const text = longDay(on, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The civil day `days` after that one. */
export const addDays = (on: string, days: number): string =>
  new Date(dateOf(on).getTime() + days * DAY_MS).toISOString().slice(0, 10);

export const daysFrom = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS);
