import { CreditorAnswer } from '../answers/creditor-answer.ts';
import { creditorParams } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const showCreditor = route({
  method: 'get',
  path: '/creditors/{creditorId}',
  summary: 'Who sends',
  input: { params: creditorParams },
  answer: CreditorAnswer,
  problems: ['not-found'],
  handle: async ({ params: { creditorId } }, { parties }) => {
    const creditor = await parties.findCreditor(creditorId);
    return creditor ? ok(creditor) : problem('not-found', `no creditor ${creditorId}`);
  },
});
