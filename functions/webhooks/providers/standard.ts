import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { atHour, dayOf, type Instant, instant, instantOfEpoch } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { PositiveCents } from '#domain/money.ts';
import { PaymentId } from '#domain/payment.ts';
import type { PaymentEvent } from '#domain/payment-event.ts';
import { aboutOf } from '../about.ts';
import { type Delivery, isTimely } from '../delivery.ts';
import { jsonOf, MALFORMED, told, type WebhookProvider } from '../provider.ts';
import { isSignedBy } from '../signatures.ts';

const Data = z.object({
  invoiceId: InvoiceId.optional(),
  creditorId: CreditorId.optional(),
  invoiceNumber: z.string().min(1).max(70).optional(),
  amount: PositiveCents,
  currency: z.string(),
  paidOn: CivilDate,
  reversedOn: CivilDate.optional(),
  paymentId: PaymentId,
  reference: z.string().max(140).optional(),
  method: z.string().max(40).optional(),
  reason: z.string().max(140).optional(),
});

const Event = z.object({
  type: z.string(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  data: z.unknown(),
});
const OURS = new Set(['payment.received', 'payment.reversed']);

/** Standard Webhooks, the default for any ERP or bank: `id.timestamp.body`, signed with a base64 secret. */
export const standard: WebhookProvider = {
  statuses: { taken: 200, refused: 401 },
  isAuthentic: (delivery, { secrets }) => {
    const { headers, body } = delivery;
    const id = headers['webhook-id'] ?? '';
    const time = headers['webhook-timestamp'] ?? '';
    const given = (headers['webhook-signature'] ?? '')
      .split(' ')
      .filter((one) => one.startsWith('v1,'))
      .map((one) => Buffer.from(one.slice(3), 'base64'));
    return (
      isTimely(time, delivery) && isSignedBy(secrets.map(keyOf), [`${id}.${time}.`, body], given)
    );
  },
  read: async (delivery) => {
    const event = Event.safeParse(jsonOf(delivery));
    if (!event.success) return MALFORMED;
    if (!OURS.has(event.data.type)) return told();
    const data = Data.safeParse(event.data.data);
    return data.success ? told(eventOf(delivery, event.data, data.data)) : MALFORMED;
  },
};

const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ''), 'base64');

function eventOf(
  { headers, receivedAtMs }: Delivery,
  { type, timestamp }: z.infer<typeof Event>,
  data: z.infer<typeof Data>,
): PaymentEvent {
  const toldAt = timestamp === undefined ? instantOfEpoch(receivedAtMs) : instant(timestamp);
  // The day it was paid, not the moment it is told: told again after a bounce, it is still the payment that bounced.
  const paidAt = atHour(data.paidOn, 0);
  const isAhead = toldAt < paidAt;
  return {
    id: (headers['webhook-id'] ?? data.paymentId).slice(0, 200),
    about: aboutOf(data),
    signal:
      type === 'payment.reversed'
        ? reversed(data, isAhead ? paidAt : toldAt)
        : received(data, paidAt),
  };
}

function received(data: z.infer<typeof Data>, at: Instant): PaymentEvent['signal'] {
  const { paymentId, amount, currency, paidOn, reference, method } = data;
  if (currency.toUpperCase() !== 'EUR') {
    return { kind: 'amount-unknown', paymentId, at, by: 'standard' };
  }
  return {
    kind: 'received',
    paymentId,
    at,
    by: 'standard',
    amount,
    paidOn,
    ...(reference !== undefined && { reference }),
    ...(method !== undefined && { method }),
  };
}

const reversed = (
  { paymentId, reversedOn, reason }: z.infer<typeof Data>,
  at: Instant,
): PaymentEvent['signal'] => ({
  kind: 'reversed',
  paymentId,
  at,
  by: 'standard',
  reversedOn: reversedOn ?? dayOf(at),
  ...(reason !== undefined && { reason }),
});
