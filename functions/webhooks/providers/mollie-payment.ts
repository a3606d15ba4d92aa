import * as z from 'zod';
import { AnyInstant } from '#domain/instant.ts';

/** `{"currency": "EUR", "value": "10.00"}`, with the value in cents. */
const Amount = z
  .object({ currency: z.string(), value: z.string().regex(/^\d{1,9}\.\d{2}$/) })
  .transform(({ currency, value }) => ({ currency, cents: Number(value.replace('.', '')) }));

/** A Mollie payment, as far as we read it. */
export const MolliePayment = z.object({
  id: z.string(),
  amount: Amount,
  paidAt: AnyInstant.optional(),
  amountRefunded: Amount.optional(),
  amountChargedBack: Amount.optional(),
  metadata: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
export type MolliePayment = z.infer<typeof MolliePayment>;
