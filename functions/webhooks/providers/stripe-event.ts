import * as z from 'zod';
import { PaymentId } from '#domain/payment.ts';

/** An id, or the whole object where it was expanded. */
const idOrObject = z
  .union([PaymentId, z.object({ id: PaymentId }).transform(({ id }) => id), z.null()])
  .transform((id) => id ?? undefined)
  .optional();

const amount = z.int().min(0).optional();

/** What newer API versions say of an invoice instead of `payment_intent`. */
const InvoicePayments = z
  .object({ data: z.array(z.object({ payment: z.object({ payment_intent: idOrObject }) })) })
  .optional();

/** A payment intent, invoice, checkout session, charge or dispute, as far as we read it. */
export const StripeObject = z
  .object({
    id: PaymentId,
    payment_intent: idOrObject,
    payments: InvoicePayments,
    charge: idOrObject,
    client_reference_id: z.string().nullish(),
    amount,
    amount_received: amount,
    amount_paid: amount,
    amount_total: z
      .int()
      .min(0)
      .nullish()
      .transform((total) => total ?? undefined),
    amount_refunded: amount,
    currency: z.string().optional(),
    created: z.int().min(0).optional(),
    status: z
      .string()
      .nullish()
      .transform((status) => status ?? undefined),
    reason: z.string().max(140).optional().catch(undefined),
    metadata: z.record(z.string(), z.string()).nullish(),
  })
  .transform(({ payments, payment_intent, ...object }) => ({
    ...object,
    payment_intent: payment_intent ?? payments?.data[0]?.payment.payment_intent,
  }));
export type StripeObject = z.infer<typeof StripeObject>;

export const StripeEvent = z.object({
  id: z.string().min(1).max(200),
  type: z.string(),
  created: z.int().min(0).max(99_999_999_999),
  data: z.object({ object: z.unknown() }),
});
