import type { Language } from '../language/bilingual.ts';
import { civilDay, longDay, shortDay } from './days.ts';

const inParis = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', ...options });
const days = inParis({ year: 'numeric', month: '2-digit', day: '2-digit' });
const hours = inParis({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The civil day in Paris at that instant. */
export const parisDay = (at: string | number): string => days.format(new Date(at));
const hour = (at: string | number): string => hours.format(new Date(at));

/** How instants are written: always in the hours of Paris. */
export function momentsOf(language: Language) {
  return {
    hour,
    dayOfMoment: (at: string | number) => civilDay(parisDay(at), language),
    shortDayOfMoment: (at: string | number) => shortDay(parisDay(at), language),
    longDayOfMoment: (at: string | number) => longDay(parisDay(at), language),
    /** `03/07 · 10:41`. */
    moment: (at: string | number) => `${shortDay(parisDay(at), language)} · ${hour(at)}`,
  };
}
