import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { Instant } from './instant.ts';
import { Cents } from './money.ts';

/** The name a payment has for good: the payer's event id, or one of ours. */
export const PaymentId = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,80}$/, 'up to 80 letters, digits and . _ : -');

/** Money that arrived. `paidOn` is the day the funds were at the creditor's disposal. */
export const Payment = z.strictObject({
  id: PaymentId,
  amount: Cents,
  paidOn: CivilDate,
  recordedAt: Instant,
  by: z.string(),
  reference: z.string().optional(),
  method: z.string().optional(),
  /** Set when the bank took it back (bounced debit, chargeback): it no longer counts. */
  reversedOn: CivilDate.optional(),
});
export type Payment = z.infer<typeof Payment>;

export const CreditNote = z.strictObject({
  number: z.string(),
  issuedOn: CivilDate,
  amount: Cents,
  recordedAt: Instant,
  by: z.string(),
});
export type CreditNote = z.infer<typeof CreditNote>;
