import * as z from 'zod';
import { dayOf, type Instant, instantOfEpoch } from '#domain/instant.ts';
import { cents } from '#domain/money.ts';
import type { PaymentEvent } from '#domain/payment-event.ts';
import { aboutOf } from '../about.ts';
import type { AskProvider } from '../ask-provider.ts';
import type { Delivery } from '../delivery.ts';
import { jsonOf, MALFORMED, told, type WebhookProvider } from '../provider.ts';
import { fromHex, isSignedBy } from '../signatures.ts';
import { MolliePayment } from './mollie-payment.ts';

const Event = z.object({ id: z.string(), entityId: z.string() });

const CLASSIC = /^id=(tr_[A-Za-z0-9]{1,40})$/;
const PAYMENT = /^tr_[A-Za-z0-9]{1,40}$/;

/**
 * Mollie. A classic call is not signed and says no more than which payment to ask about; a next-gen event is signed.
 * Either way the payment is fetched, so that only Mollie's own word counts.
 */
export const mollie = (ask: AskProvider): WebhookProvider => ({
  statuses: { taken: 200, refused: 401 },
  isAuthentic: ({ headers, body }, { secrets, apiKey }) => {
    const signature = headers['x-mollie-signature'];
    if (signature === undefined)
      return apiKey !== undefined && CLASSIC.test(body.toString('latin1'));
    return isSignedBy(secrets, [body], [fromHex(signature.replace(/^sha256=/, ''))]);
  },
  read: async (delivery, keys) => {
    const id = paymentIdOf(delivery);
    if (id === undefined) return MALFORMED;
    if (!PAYMENT.test(id)) return told();
    const payment = MolliePayment.safeParse(
      await ask(`https://api.mollie.com/v2/payments/${id}`, keys),
    );
    // An id nobody knows gets the same answer as one we follow: a stranger learns nothing.
    if (!payment.success) return told();
    return told(...eventsOf(payment.data, instantOfEpoch(delivery.receivedAtMs)));
  },
});

function paymentIdOf(delivery: Delivery): string | undefined {
  const classic = CLASSIC.exec(delivery.body.toString('latin1'))?.[1];
  if (classic !== undefined) return classic;
  const event = Event.safeParse(jsonOf(delivery));
  return event.success ? event.data.entityId : undefined;
}

/** A payment as it stands now says everything that happened to it so far. */
function eventsOf(payment: MolliePayment, now: Instant): readonly PaymentEvent[] {
  const { id, amount, paidAt, amountRefunded, amountChargedBack, metadata } = payment;
  if (paidAt === undefined) return [];
  const names = { paymentId: id, at: paidAt, by: 'mollie' };
  const about = aboutOf(metadata);
  const event = (name: string, signal: PaymentEvent['signal']) => ({
    id: `${id}.${name}`,
    about,
    signal,
  });
  if (amount.currency !== 'EUR') return [event('paid', { ...names, kind: 'amount-unknown' })];
  const on = dayOf(now);
  const taken = cents(amountChargedBack?.cents ?? 0);
  const refunded = cents(amountRefunded?.cents ?? 0);
  const dispute = { id: `${id}.chargeback`, amount: taken, openedOn: on };
  return [
    event('paid', {
      ...names,
      kind: 'received',
      amount: cents(amount.cents),
      paidOn: dayOf(paidAt),
      method: 'mollie',
    }),
    ...(refunded > 0
      ? [
          event(`refund.${refunded}`, {
            ...names,
            kind: 'refunded',
            total: refunded,
            refundedOn: on,
          }),
        ]
      : []),
    ...(taken > 0 ? [event('chargeback', { ...names, kind: 'disputed', dispute })] : []),
  ];
}
