import * as z from 'zod';

/** `inv_` and 26 base32 characters of SHA-256(creditorId, NUL, number): known without asking. */
export const InvoiceId = z
  .string()
  .regex(/^inv_[a-z2-7]{26}$/, 'an invoice id such as inv_abcdefghijklmnopqrstuvwxyz')
  .brand<'InvoiceId'>();
export type InvoiceId = z.infer<typeof InvoiceId>;
