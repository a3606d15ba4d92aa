import { dayOf, type Instant, instantOfEpoch } from '#domain/instant.ts';
import { type Cents, cents } from '#domain/money.ts';
import type { PaymentEvent } from '#domain/payment-event.ts';
import { aboutOf } from '../about.ts';
import { jsonOf, MALFORMED, told, type WebhookProvider } from '../provider.ts';
import { isSignedWithTime } from '../signatures.ts';
import { StripeEvent, StripeObject } from './stripe-event.ts';

type Signal = PaymentEvent['signal'];
type Told = { readonly object: StripeObject; readonly at: Instant };

/** Stripe: cards and debits. The payment intent names a payment in all its events, so that none counts twice. */
export const stripe: WebhookProvider = {
  statuses: { taken: 200, refused: 401 },
  isAuthentic: (delivery, { secrets }) =>
    isSignedWithTime(delivery.headers['stripe-signature'], delivery, secrets),
  read: async (delivery) => {
    const event = StripeEvent.safeParse(jsonOf(delivery));
    if (!event.success) return MALFORMED;
    const { id, type, created, data } = event.data;
    const signalOf = signals[type];
    if (!signalOf) return told();
    const object = StripeObject.safeParse(data.object);
    if (!object.success) return MALFORMED;
    const signal = signalOf({ object: object.data, at: instantOfEpoch(created * 1000) });
    return signal ? told({ id, about: aboutOfObject(object.data), signal }) : told();
  },
};

const aboutOfObject = ({ client_reference_id, metadata }: StripeObject) =>
  aboutOf({ relance_invoice: client_reference_id, ...metadata });

const signals: Readonly<Record<string, (told: Told) => Signal | undefined>> = {
  'payment_intent.succeeded': ({ object, at }) => received(object, at, object.amount_received),
  'invoice.paid': ({ object, at }) => received(object, at, object.amount_paid),
  'checkout.session.async_payment_succeeded': ({ object, at }) =>
    received(object, at, object.amount_total),
  'charge.refunded': ({ object, at }) => refunded(object, at),
  'charge.dispute.created': ({ object, at }) => disputed(object, at),
  'charge.dispute.closed': ({ object, at }) => disputeClosed(object, at),
};

const namesOf = (object: StripeObject, at: Instant) => ({
  paymentId: object.payment_intent ?? object.charge ?? object.id,
  at,
  by: 'stripe',
});

function received(object: StripeObject, at: Instant, amount = 0): Signal | undefined {
  if (amount <= 0) return undefined;
  const names = namesOf(object, at);
  return object.currency === 'eur'
    ? { ...names, kind: 'received', amount: cents(amount), paidOn: dayOf(at), method: 'stripe' }
    : { ...names, kind: 'amount-unknown' };
}

const refunded = (object: StripeObject, at: Instant): Signal => ({
  ...namesOf(object, at),
  kind: 'refunded',
  total: cents(object.amount_refunded ?? 0),
  refundedOn: dayOf(at),
});

const disputeOf = ({ id, amount = 0, created }: StripeObject, at: Instant) => ({
  id,
  amount: cents(amount) satisfies Cents,
  openedOn: dayOf(created === undefined ? at : instantOfEpoch(created * 1000)),
});

/** An inquiry (`warning_…`) takes no money back: it holds nothing. */
const isInquiry = ({ status = '' }: StripeObject): boolean => status.startsWith('warning');

const disputed = (object: StripeObject, at: Instant): Signal | undefined =>
  isInquiry(object)
    ? undefined
    : {
        ...namesOf(object, at),
        kind: 'disputed',
        dispute: disputeOf(object, at),
        ...(object.reason !== undefined && { reason: object.reason }),
      };

function disputeClosed(object: StripeObject, at: Instant): Signal | undefined {
  const { status: outcome } = object;
  if (outcome !== 'won' && outcome !== 'lost') return undefined;
  return {
    ...namesOf(object, at),
    kind: 'dispute-closed',
    dispute: disputeOf(object, at),
    outcome,
    closedOn: dayOf(at),
  };
}
