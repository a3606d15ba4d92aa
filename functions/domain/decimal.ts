import * as z from 'zod';

/** A decimal number as text, at most four decimals: "12.15". */
export const decimal = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,4})?$/, 'a decimal number such as "12.15"');
