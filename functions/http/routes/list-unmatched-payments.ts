import * as z from 'zod';
import { CreditorId } from '#domain/creditor.ts';
import { mayConcern, type UnmatchedEvent } from '#domain/payment-event.ts';
import { UnmatchedPayment, unmatchedPaymentOf } from '../answers/unmatched-payment.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const listUnmatchedPayments = route({
  method: 'get',
  path: '/unmatched-payments',
  summary: 'What providers told of payments that belong to no invoice known here, oldest first',
  input: { query: z.strictObject({ creditor: CreditorId.optional(), ...paging }) },
  answer: listOf(UnmatchedPayment),
  handle: async ({ query }, { webhookEvents }) => {
    const waiting = await webhookEvents.waiting();
    const asked = waiting.filter((event) => mayConcern(event, query.creditor));
    return ok(pageOf(asked.toSorted(byAge).map(unmatchedPaymentOf), query));
  },
});

const byAge = (a: UnmatchedEvent, b: UnmatchedEvent): number =>
  `${a.receivedAt} ${a.id}` < `${b.receivedAt} ${b.id}` ? -1 : 1;
