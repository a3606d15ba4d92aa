import * as z from 'zod';
import { dayOf, type Instant, instant } from '#domain/instant.ts';
import { cents } from '#domain/money.ts';
import { PaymentId } from '#domain/payment.ts';
import type { PaymentEvent } from '#domain/payment-event.ts';
import { aboutOf, type Metadata } from '../about.ts';
import type { AskProvider } from '../ask-provider.ts';
import { jsonOf, MALFORMED, type Reading, told, type WebhookProvider } from '../provider.ts';
import { fromHex, isSignedBy } from '../signatures.ts';
import type { WebhookKeys } from '../webhook-keys.ts';

type Signal = PaymentEvent['signal'];

const Event = z.object({
  id: z.string().min(1).max(100),
  created_at: z.iso.datetime({ offset: true }),
  resource_type: z.string(),
  action: z.string(),
  links: z.object({ payment: PaymentId.optional() }).optional(),
  details: z.object({ cause: z.string().max(140).optional() }).optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  resource_metadata: z.record(z.string(), z.unknown()).optional(),
});
type Event = z.infer<typeof Event>;
const Batch = z.object({ events: z.array(Event).max(250) });

const Asked = z.object({
  payments: z.object({
    amount: z.int().positive(),
    currency: z.string(),
    metadata: z.record(z.string(), z.unknown()).optional(),
  }),
});

const RECEIVED = new Set(['confirmed', 'paid_out']);
const REVERSED = new Set(['failed', 'late_failure_settled', 'cancelled']);

/** GoCardless: direct debits, told in batches. Its events name a payment; what it is worth is asked for. */
export const gocardless = (ask: AskProvider): WebhookProvider => ({
  statuses: { taken: 204, refused: 498 },
  isAuthentic: ({ headers, body }, { secrets }) =>
    isSignedBy(secrets, [body], [fromHex(headers['webhook-signature'] ?? '')]),
  read: async (delivery, keys) => {
    const batch = Batch.safeParse(jsonOf(delivery));
    return batch.success ? readAll(batch.data.events, keys, ask) : MALFORMED;
  },
});

async function readAll(
  events: readonly Event[],
  keys: WebhookKeys,
  ask: AskProvider,
): Promise<Reading> {
  const read: PaymentEvent[] = [];
  for (const event of events) {
    const paymentId = event.resource_type === 'payments' ? event.links?.payment : undefined;
    const one = paymentId === undefined ? undefined : await readOne(event, paymentId, keys, ask);
    if (one) read.push(one);
  }
  return told(...read);
}

async function readOne(
  event: Event,
  paymentId: string,
  keys: WebhookKeys,
  ask: AskProvider,
): Promise<PaymentEvent | undefined> {
  const names = { paymentId, at: instant(event.created_at), by: 'gocardless' };
  const known: Metadata = { ...event.metadata, ...event.resource_metadata };
  if (!RECEIVED.has(event.action)) {
    const signal = takenBack(event, names);
    return signal && { id: event.id, about: aboutOf(known), signal };
  }
  const asked = Asked.safeParse(await ask(pathOf(paymentId), keys));
  const payment = asked.success ? asked.data.payments : undefined;
  const metadata = { ...payment?.metadata, ...known };
  const amount = payment?.currency === 'EUR' ? payment.amount : amountIn(metadata);
  return {
    id: event.id,
    about: aboutOf(metadata),
    signal:
      amount === undefined
        ? { ...names, kind: 'amount-unknown' }
        : {
            ...names,
            kind: 'received',
            amount: cents(amount),
            paidOn: dayOf(names.at),
            method: 'gocardless',
          },
  };
}

type Names = { readonly paymentId: string; readonly at: Instant; readonly by: string };

function takenBack({ action, details }: Event, names: Names): Signal | undefined {
  const on = dayOf(names.at);
  const cause = details?.cause;
  const reason = cause === undefined ? {} : { reason: cause };
  if (REVERSED.has(action)) return { ...names, kind: 'reversed', reversedOn: on, ...reason };
  // The debtor asked his bank for the money: as much as was debited, whatever that is.
  const dispute = { id: `${names.paymentId}.chargeback`, amount: WHOLE, openedOn: on };
  if (action === 'charged_back') return { ...names, kind: 'disputed', dispute, ...reason };
  if (action === 'chargeback_cancelled') {
    return { ...names, kind: 'dispute-closed', dispute, outcome: 'won', closedOn: on };
  }
  return undefined;
}

/** More than any payment: a dispute takes back no more than there is. */
const WHOLE = cents(Number.MAX_SAFE_INTEGER);

/** The amount in cents, where whoever made the payment wrote it beside the invoice. */
function amountIn({ relance_amount }: Metadata): number | undefined {
  const amount = Number(relance_amount);
  return Number.isSafeInteger(amount) && amount > 0 ? amount : undefined;
}

const pathOf = (paymentId: string): string =>
  `https://api.gocardless.com/payments/${encodeURIComponent(paymentId)}`;
