import { CreditorSettings } from '#domain/creditor.ts';
import { CreditorAnswer } from '../answers/creditor-answer.ts';
import { creditorParams } from '../parameters.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const putCreditor = route({
  method: 'put',
  path: '/creditors/{creditorId}',
  summary: 'Say who sends: letterhead, bank account, terms and habits of a creditor',
  input: { params: creditorParams, body: CreditorSettings.meta({ id: 'CreditorSettings' }) },
  answer: CreditorAnswer,
  problems: ['invalid-parameter'],
  handle: async ({ params, body }, { parties }) => {
    const creditor = { ...body, id: params.creditorId };
    await parties.saveCreditor(creditor);
    return ok(creditor);
  },
});
