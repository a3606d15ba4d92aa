import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { dayOf } from '#domain/instant.ts';
import { PaymentId } from '#domain/payment.ts';
import { ENTERED_BY_MISTAKE, recordReversal } from '#domain/record-reversal.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { PaymentAnswer, paymentAnswerOf } from '../answers/payment-answer.ts';
import { By, invoiceParams, Reason, UNSIGNED } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const ReversalToRecord = z
  .strictObject({
    reversedOn: CivilDate.optional().describe('The day the bank took it back; today by default'),
    reason: Reason.optional().describe(
      `${ENTERED_BY_MISTAKE}: it never came, and the bank had no part in it`,
    ),
    by: By.optional(),
  })
  .meta({ id: 'ReversalToRecord' });

export const reversePayment = route({
  method: 'post',
  path: '/invoices/{invoiceId}/payments/{paymentId}/reversal',
  summary:
    'The bank took a payment back: it is owed again, relance resumes after the last proven step',
  input: {
    params: invoiceParams.extend({ paymentId: PaymentId }),
    body: ReversalToRecord.optional(),
  },
  answer: PaymentAnswer,
  problems: ['not-found'],
  handle: async ({ params, body = {} }, services, { at }) => {
    const { invoiceId, paymentId } = params;
    const { reversedOn = dayOf(at), by = UNSIGNED, reason } = body;
    const acted = await actOnInvoice(services, invoiceId, (invoice) =>
      invoice.payments.some(({ id }) => id === paymentId)
        ? recordReversal(invoice, { paymentId, reversedOn, at, by, reason })
        : problem('not-found', `no payment ${paymentId} on invoice ${invoiceId}`),
    );
    return acted.kind === 'problem' ? acted : ok(paymentAnswerOf(acted.invoice, paymentId));
  },
});
