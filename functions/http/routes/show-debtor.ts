import { dayOf } from '#domain/instant.ts';
import { DebtorAnswer, debtorAnswerOf } from '../answers/debtor-answer.ts';
import { debtorParams } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const showDebtor = route({
  method: 'get',
  path: '/debtors/{creditorId}/{debtorId}',
  summary: 'A debtor with the open invoices',
  input: { params: debtorParams },
  answer: DebtorAnswer,
  problems: ['not-found'],
  handle: async ({ params: { creditorId, debtorId } }, { parties, invoices }, { at }) => {
    const debtor = await parties.findDebtor(creditorId, debtorId);
    return debtor
      ? ok(await debtorAnswerOf(creditorId, debtor, invoices, dayOf(at)))
      : problem('not-found', `creditor ${creditorId} has no debtor ${debtorId}`);
  },
});
