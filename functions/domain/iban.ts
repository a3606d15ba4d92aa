import * as z from 'zod';

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** An IBAN is valid when its rearranged digits leave 1 modulo 97 (ISO 13616). Spaces are not admitted. */
export const isIban = (text: string): boolean =>
  SHAPE.test(text) && (!text.startsWith('FR') || text.length === 27) && modulo97(text) === 1;

export const Iban = z
  .string()
  .transform((text) => text.replaceAll(/[\s\u00a0]/g, '').toUpperCase())
  .pipe(z.string().refine(isIban, 'an IBAN with valid check digits (27 characters for France)'));

export const Bic = z
  .string()
  .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'a BIC of 8 or 11 characters');

function modulo97(iban: string): number {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  const digits = [...rearranged].map((character) => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
