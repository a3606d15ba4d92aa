import * as z from 'zod';
import { dayOf } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { type Cents, PositiveCents } from '#domain/money.ts';
import type { PaymentEvent, UnmatchedEvent } from '#domain/payment-event.ts';
import { match } from '../../webhooks/record-payment-event.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { eventIdOf } from '../answers/unmatched-payment.ts';
import { By } from '../parameters.ts';
import { problem, refusedField } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const PaymentMatch = z
  .strictObject({
    invoiceId: InvoiceId,
    by: By,
    amount: PositiveCents.optional().describe('In cents, where the provider did not say'),
  })
  .meta({ id: 'PaymentMatch' });

export const matchPayment = route({
  method: 'post',
  path: '/unmatched-payments/{eventId}/match',
  summary: 'A person says to which invoice a payment belongs',
  input: {
    params: z.strictObject({ eventId: z.string().min(1).max(500) }),
    body: PaymentMatch,
  },
  answer: InvoiceReceipt,
  problems: ['not-found'],
  handle: async ({ params, body: { invoiceId, by, amount } }, services, { at }) => {
    const waiting = await services.webhookEvents.find(eventIdOf(params.eventId));
    if (!waiting) return problem('not-found', `no unmatched payment ${params.eventId}`);
    const signal = signalOf(waiting, amount);
    if (!signal)
      return refusedField('/amount', 'amount is missing: the provider did not say it', {
        code: 'missing',
      });
    const event = { ...waiting.event, signal };
    const isCounted = await match({ ...waiting, event }, { invoiceId, by, at }, services);
    return isCounted
      ? ok(receiptOf(await services.records.read(invoiceId)))
      : refusedField('/invoiceId', 'invoiceId must be an invoice known here', {
          code: 'not-known',
        });
  },
});

function signalOf(
  { event: { signal } }: UnmatchedEvent,
  amount: Cents | undefined,
): PaymentEvent['signal'] | undefined {
  if (signal.kind !== 'amount-unknown') return signal;
  return amount && { ...signal, kind: 'received', amount, paidOn: dayOf(signal.at) };
}
