import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { Instant } from './instant.ts';
import { Cents, PositiveCents } from './money.ts';
import { PaymentId } from './payment.ts';

const told = {
  paymentId: PaymentId,
  /** When the provider says it happened. */
  at: Instant,
  /** Which provider says so. */
  by: z.string(),
};
const dispute = z.strictObject({ id: z.string(), amount: Cents, openedOn: CivilDate });

/** What is told of a payment that is known already, or will be. */
export const LaterSignal = z.discriminatedUnion('kind', [
  z.strictObject({
    ...told,
    kind: z.literal('reversed'),
    reversedOn: CivilDate,
    reason: z.string().max(140).optional(),
  }),
  /** `total` counts every refund of that payment so far. */
  z.strictObject({ ...told, kind: z.literal('refunded'), total: Cents, refundedOn: CivilDate }),
  z.strictObject({
    ...told,
    kind: z.literal('disputed'),
    dispute,
    reason: z.string().max(140).optional(),
  }),
  z.strictObject({
    ...told,
    kind: z.literal('dispute-closed'),
    dispute,
    outcome: z.enum(['won', 'lost']),
    closedOn: CivilDate,
  }),
]);
export type LaterSignal = z.infer<typeof LaterSignal>;

/** What a provider tells of one payment, in our words, whichever provider it is. */
export const PaymentSignal = z.discriminatedUnion('kind', [
  z.strictObject({
    ...told,
    kind: z.literal('received'),
    amount: PositiveCents,
    paidOn: CivilDate,
    reference: z.string().max(140).optional(),
    method: z.string().max(40).optional(),
  }),
  ...LaterSignal.options,
]);
export type PaymentSignal = z.infer<typeof PaymentSignal>;
