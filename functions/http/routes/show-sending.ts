import { SendingAnswer, sendingOf } from '../answers/sending-answer.ts';
import { creditorParams } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const showSending = route({
  method: 'get',
  path: '/creditors/{creditorId}/sending',
  summary: 'Whether the sends of a creditor go, and who stopped or resumed them when and why',
  input: { params: creditorParams },
  answer: SendingAnswer,
  problems: ['not-found'],
  handle: async ({ params: { creditorId } }, { parties }) => {
    const creditor = await parties.findCreditor(creditorId);
    return creditor ? ok(sendingOf(creditor)) : problem('not-found', `no creditor ${creditorId}`);
  },
});
