import * as z from 'zod';

const line = z.string().trim().min(1).max(70);

/** A postal address: street lines, then postcode and city; country is ISO 3166-1 alpha-2. */
export const Address = z.strictObject({
  lines: z.array(line).min(1).max(4),
  postcode: z.string().trim().min(2).max(12),
  city: line,
  country: z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code such as FR'),
});
export type Address = z.infer<typeof Address>;
