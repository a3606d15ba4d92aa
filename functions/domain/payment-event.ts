import * as z from 'zod';
import { CreditorId } from './creditor.ts';
import { Instant } from './instant.ts';
import { InvoiceId } from './invoice-id.ts';
import { PaymentId } from './payment.ts';
import { PaymentSignal } from './payment-signal.ts';

/** How an event names the invoice it is about. `nothing`: only the payment is known, or not even that. */
export const About = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invoice'), invoiceId: InvoiceId }),
  z.strictObject({ kind: z.literal('number'), creditorId: CreditorId, number: z.string() }),
  /** A bank transfer: what the payer wrote, in which a number may stand. */
  z.strictObject({ kind: z.literal('reference'), creditorId: CreditorId, text: z.string() }),
  z.strictObject({ kind: z.literal('nothing') }),
]);
export type About = z.infer<typeof About>;

/** Money came, but the provider does not say how much in euros: a person looks. */
const AmountUnknown = z.strictObject({
  kind: z.literal('amount-unknown'),
  paymentId: PaymentId,
  at: Instant,
  by: z.string(),
});

/** One thing a provider tells, and of which invoice. */
export const PaymentEvent = z.strictObject({
  /** The provider's own id of the event: told again, it is the same event. */
  id: z.string().max(200),
  about: About,
  signal: z.discriminatedUnion('kind', [...PaymentSignal.options, AmountUnknown]),
});
export type PaymentEvent = z.infer<typeof PaymentEvent>;

/** An event that found no invoice: kept until the invoice comes, its payment is known, or a person matches it. */
export const UnmatchedEvent = z.strictObject({
  id: z.string(),
  /** An invoice id, a payment, or `person`. */
  waitingFor: z.string(),
  event: PaymentEvent,
  receivedAt: Instant,
});
export type UnmatchedEvent = z.infer<typeof UnmatchedEvent>;

/** Whether an event may be that creditor's: one that does not say whose it is may be anybody's. */
export const mayConcern = (
  { event: { about } }: UnmatchedEvent,
  creditorId: string | undefined,
): boolean =>
  creditorId === undefined || !('creditorId' in about) || about.creditorId === creditorId;
