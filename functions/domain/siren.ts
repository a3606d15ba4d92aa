import * as z from 'zod';

/** A SIREN is nine digits whose Luhn sum is a multiple of ten (INSEE). */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && luhnSum(text) % 10 === 0;

export const Siren = z
  .string()
  .refine(isSiren, 'a SIREN of nine digits with a valid check digit, without spaces');

/** Of nine digits every second one is doubled, from either end. */
function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}
