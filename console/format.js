const inParis = (options) =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', ...options });
const hours = inParis({ hour: '2-digit', minute: '2-digit' });
const numericDays = inParis({ day: '2-digit', month: '2-digit', year: 'numeric' });
const longDays = inParis({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const money = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const numbers = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 });

const MINUS = '\u2212';
const NO_BREAK = '\u00a0';
const withMinus = (text) => text.replace('-', MINUS);

/** Cents as `12 640,80 €`. */
export const euros = (cents) => withMinus(money.format(cents / 100));

/** Cents without the sign, for columns whose head says euros. */
export const plainEuros = (cents) => withMinus(numbers.format(cents / 100));

/** A civil date, `2026-11-20`, as `20/11/2026`. */
export const day = (date) => date.split('-').reverse().join('/');
export const shortDay = (date) => day(date).slice(0, 5);

export const hourOf = (instant) => hours.format(new Date(instant));
export const dayOfInstant = (instant) => numericDays.format(new Date(instant));
export const longDayOf = (instant) => longDays.format(new Date(instant));
export const momentOf = (instant) => `${dayOfInstant(instant).slice(0, 5)} · ${hourOf(instant)}`;

/** How late an invoice is: `19 j`, `aujourd’hui`, `dans 3 j`. */
export function lateness(days) {
  if (days === 0) return 'aujourd’hui';
  return days < 0 ? `dans ${-days}${NO_BREAK}j` : `${days}${NO_BREAK}j`;
}

export const percent = (text) => `${text.replace('.', ',')}${NO_BREAK}%`;

/** `3 e-mails`, `1 SMS`: French counts one up to, and not including, two. */
export const counted = (count, one, many = `${one}s`) =>
  `${count}${NO_BREAK}${count < 2 ? one : many}`;
