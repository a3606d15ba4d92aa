import { DebtorDetail } from '../answers/debtor-detail.ts';
import { readDebtor } from '../answers/read-debtor.ts';
import { debtorParams } from '../parameters.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const showDebtor = route({
  method: 'get',
  path: '/debtors/{creditorId}/{debtorId}',
  summary: 'A debtor: what is owed, how they pay, whom to reach, what they promised',
  input: { params: debtorParams },
  answer: DebtorDetail,
  problems: ['not-found'],
  handle: async ({ params }, services, { at }) => {
    const read = await readDebtor(params, services, at);
    return read.kind === 'problem' ? read : ok(read.detail);
  },
});
