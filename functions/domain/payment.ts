import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { Instant } from './instant.ts';
import { Cents } from './money.ts';

/** The name a payment has for good: the payer's event id, or one of ours. */
export const PaymentId = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,80}$/, 'up to 80 letters, digits and . _ : -');

/** The payer's bank or card took a payment back and the outcome is open, until it is won or lost. */
export const PaymentDispute = z.strictObject({
  id: z.string(),
  amount: Cents,
  openedOn: CivilDate,
  state: z.enum(['open', 'won', 'lost']),
  closedOn: CivilDate.optional(),
  toldAt: Instant,
  /** A person released the hold it had opened: it opens no other. */
  isAnswered: z.boolean().optional(),
});
export type PaymentDispute = z.infer<typeof PaymentDispute>;

/** Money that arrived. `paidOn` is the day the funds were at the creditor's disposal. */
export const Payment = z.strictObject({
  id: PaymentId,
  amount: Cents,
  paidOn: CivilDate,
  recordedAt: Instant,
  by: z.string(),
  reference: z.string().optional(),
  method: z.string().optional(),
  /** When the provider says it happened: its later word on the same payment prevails. */
  toldAt: Instant.optional(),
  /** Set when the bank took it back (bounced debit, chargeback): it no longer counts. */
  reversedOn: CivilDate.optional(),
  reversedAt: Instant.optional(),
  /** What was given back, as the provider counts it: each total includes those before. */
  refunds: z.array(z.strictObject({ total: Cents, on: CivilDate })).optional(),
  /** Up to this total finance has said what the refunds mean. */
  refundAnswered: Cents.optional(),
  disputes: z.array(PaymentDispute).optional(),
  /** The claim of the letter it crossed, if it did: the debtor is told to disregard it. */
  crossed: z.string().optional(),
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
