import { CreditorAnswer } from '../answers/creditor-answer.ts';
import { listOf, Paging, pageOf } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const listCreditors = route({
  method: 'get',
  path: '/creditors',
  summary: 'All creditors, by id',
  input: { query: Paging },
  answer: listOf(CreditorAnswer),
  handle: async ({ query }, { parties }) => ok(pageOf(await parties.listCreditors(), query)),
});
