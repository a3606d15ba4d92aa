import * as z from 'zod';
import { Instant } from '#domain/instant.ts';
import { About, PaymentEvent, type UnmatchedEvent } from '#domain/payment-event.ts';

/** A payment event that no invoice claims. */
export const UnmatchedPayment = z
  .strictObject({
    id: z.string(),
    receivedAt: Instant,
    provider: z.string(),
    about: About.describe('What the event says of its invoice'),
    signal: PaymentEvent.shape.signal,
  })
  .meta({ id: 'UnmatchedPayment' });
export type UnmatchedPayment = z.output<typeof UnmatchedPayment>;

/** The id of a kept event in an address: it holds signs that an address does not take. */
export const publicIdOf = ({ id }: Pick<UnmatchedEvent, 'id'>): string =>
  Buffer.from(id).toString('base64url');
export const eventIdOf = (publicId: string): string =>
  Buffer.from(publicId, 'base64url').toString();

export const unmatchedPaymentOf = (unmatched: UnmatchedEvent): UnmatchedPayment => ({
  id: publicIdOf(unmatched),
  receivedAt: unmatched.receivedAt,
  provider: unmatched.event.signal.by,
  about: unmatched.event.about,
  signal: unmatched.event.signal,
});
