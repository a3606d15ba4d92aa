import * as z from 'zod';
import { CreditorId } from '#domain/creditor.ts';
import { AnyInstant, dayOf } from '#domain/instant.ts';
import { cents } from '#domain/money.ts';
import { PaymentId } from '#domain/payment.ts';
import type { About, PaymentEvent } from '#domain/payment-event.ts';
import { jsonOf, MALFORMED, told, type WebhookProvider } from '../provider.ts';
import { isSignedWithTime } from '../signatures.ts';
import type { WebhookKeys } from '../webhook-keys.ts';

const Transaction = z.object({
  id: PaymentId,
  amount: z.number().positive().max(1e9),
  currency: z.string(),
  side: z.string(),
  status: z.string(),
  reference: z.string().nullish(),
  settled_at: AnyInstant.nullish(),
});
const Event = z.object({
  id: z.string().min(1).max(100),
  type: z.string(),
  created_at: AnyInstant,
  data: z.unknown(),
});

/** Qonto: transfers to the creditor's account, matched by the number in their reference and by their amount. */
export const qonto: WebhookProvider = {
  statuses: { taken: 200, refused: 401 },
  isAuthentic: (delivery, { secrets }) =>
    isSignedWithTime(delivery.headers['x-qonto-signature'], delivery, secrets),
  read: async (delivery, keys) => {
    const event = Event.safeParse(jsonOf(delivery));
    if (!event.success) return MALFORMED;
    if (event.data.type !== 'v1/transactions') return told();
    const transaction = Transaction.safeParse(event.data.data);
    if (!transaction.success) return MALFORMED;
    const { side, status } = transaction.data;
    if (side !== 'credit' || status !== 'completed') return told();
    return told(eventOf(event.data, transaction.data, keys));
  },
};

function eventOf(
  { created_at }: z.infer<typeof Event>,
  { id, amount, currency, reference, settled_at }: z.infer<typeof Transaction>,
  { creditorId }: WebhookKeys,
): PaymentEvent {
  const at = settled_at ?? created_at;
  const names = { paymentId: id, at, by: 'qonto' };
  const text = (reference ?? '').slice(0, 140);
  return {
    // One transaction is told several times (created, updated): it is one payment.
    id,
    about: aboutOfTransfer(creditorId, text),
    signal:
      currency === 'EUR'
        ? {
            ...names,
            kind: 'received',
            amount: cents(Math.round(amount * 100)),
            paidOn: dayOf(at),
            method: 'virement',
            ...(text !== '' && { reference: text }),
          }
        : { ...names, kind: 'amount-unknown' },
  };
}

function aboutOfTransfer(creditorId: string | undefined, text: string): About {
  const creditor = CreditorId.safeParse(creditorId);
  return creditor.success && text !== ''
    ? { kind: 'reference', creditorId: creditor.data, text }
    : { kind: 'nothing' };
}
