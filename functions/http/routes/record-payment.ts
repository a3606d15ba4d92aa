import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import type { Invoice } from '#domain/invoice.ts';
import { PositiveCents } from '#domain/money.ts';
import { PaymentId } from '#domain/payment.ts';
import { recordPayment as record } from '#domain/record-payment.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { PaymentAnswer, paymentAnswerOf } from '../answers/payment-answer.ts';
import { IDEMPOTENCY_KEY, idempotencyKeyOf } from '../idempotency-key.ts';
import { By, invoiceParams, UNSIGNED } from '../parameters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { created, ok } from '../reply.ts';
import { route } from '../route.ts';

const PaymentToRecord = z
  .strictObject({
    amount: PositiveCents,
    paidOn: CivilDate,
    reference: z.string().trim().min(1).max(140).optional(),
    eventId: PaymentId.optional(),
    method: z.string().trim().min(1).max(40).optional(),
    by: By.optional(),
  })
  .meta({ id: 'PaymentToRecord' });
type PaymentToRecord = z.output<typeof PaymentToRecord>;

export const recordPayment = route({
  method: 'post',
  path: '/invoices/{invoiceId}/payments',
  summary: 'Money arrived: part of the balance, all of it, or more',
  input: { params: invoiceParams, body: PaymentToRecord },
  answer: PaymentAnswer,
  statuses: [201, 200],
  headers: [IDEMPOTENCY_KEY],
  problems: ['not-found', 'contradiction'],
  handle: async ({ params, body }, services, context) => {
    const key = idempotencyKeyOf(context);
    if (key.kind === 'problem') return key;
    const { eventId, by = UNSIGNED, ...told } = body;
    const named: { id: string } = { id: '' };
    const acted = await actOnInvoice(services, params.invoiceId, (invoice) => {
      named.id = eventId ?? key.value ?? nextIdIn(invoice);
      const payment = { ...told, id: named.id, by, recordedAt: context.at };
      return contradiction(invoice, named.id, body) ?? record(invoice, payment);
    });
    if (acted.kind === 'problem') return acted;
    const answer = paymentAnswerOf(acted.invoice, named.id);
    return acted.isNew ? created(answer) : ok(answer);
  },
});

function nextIdIn({ payments }: Invoice): string {
  const taken = new Set(payments.map(({ id }) => id));
  let next = payments.length + 1;
  while (taken.has(`p${next}`)) next += 1;
  return `p${next}`;
}

/** An event id that came before stands for the same money: another amount or day is another event. */
function contradiction(
  { payments }: Invoice,
  paymentId: string,
  told: PaymentToRecord,
): Problem | undefined {
  const known = payments.find(({ id }) => id === paymentId);
  if (!known) return undefined;
  const fields = (['amount', 'paidOn'] as const).filter((field) => known[field] !== told[field]);
  return fields.length === 0
    ? undefined
    : problem(
        'contradiction',
        `payment ${paymentId} was recorded before with another ${fields.join(' and ')}`,
        fields.map((field) => ({
          pointer: `/${field}`,
          detail: `${field} must be ${known[field]} as first told, or eventId another`,
          code: 'differs' as const,
        })),
      );
}
