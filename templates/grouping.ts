import type { Language } from '#domain/language.ts';
import { e164 } from '#domain/phone.ts';
import { NBSP } from './spaces.ts';

const every = (size: number) => new RegExp(`(.{${size}})(?=.)`, 'g');

/** An IBAN by four, as on a bank statement, that no line end can cut. */
export const iban = (text: string): string => text.replaceAll(every(4), `$1${NBSP}`);

/** A SIREN by three. */
export const siren = (text: string): string => text.replaceAll(every(3), `$1${NBSP}`);

/** A French number as it is dialled: `02 61 91 00 42`, or `+33 2 61 91 00 42` for a reader abroad. */
export function phone(text: string, language: Language): string {
  const number = e164(text);
  if (number === undefined || !/^\+33\d{9}$/.test(number)) return number ?? text;
  const pairs = number.slice(4).replaceAll(every(2), `$1${NBSP}`);
  const lead = language === 'fr' ? '0' : `+33${NBSP}`;
  return `${lead}${number.charAt(3)}${NBSP}${pairs}`;
}
