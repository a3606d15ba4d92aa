import * as z from 'zod';

const NATIONAL = /^0[1-9]\d{8}$/;
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;
const FRENCH_MOBILE = /^\+33[67]\d{8}$/;

const compact = (text: string) => text.replaceAll(/[\s\u00a0.-]/g, '');

/** The number in E.164 (`+33612345678`); a French national number is read as one. `undefined` when it is neither. */
export function e164(text: string): string | undefined {
  const number = compact(text);
  if (NATIONAL.test(number)) return `+33${number.slice(1)}`;
  return INTERNATIONAL.test(number) ? number : undefined;
}

export const Phone = z
  .string()
  .refine(
    (text) => e164(text) !== undefined,
    'a telephone number such as 02 61 91 00 42 or +33261910042',
  );

/** A number that can take an SMS: a French one must start with 06 or 07. */
export const Mobile = Phone.refine((text) => {
  const number = e164(text);
  return number !== undefined && (!number.startsWith('+33') || FRENCH_MOBILE.test(number));
}, 'a mobile number such as 06 12 34 56 78 or +33612345678');
