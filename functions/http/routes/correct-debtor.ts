import { Debtor } from '#domain/debtor.ts';
import { dayOf } from '#domain/instant.ts';
import { DebtorAnswer, debtorAnswerOf } from '../answers/debtor-answer.ts';
import { debtorParams } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

/** Each field given replaces the one known; the contacts are one list. */
const DebtorCorrection = Debtor.omit({ id: true }).partial().meta({ id: 'DebtorCorrection' });

export const correctDebtor = route({
  method: 'patch',
  path: '/debtors/{creditorId}/{debtorId}',
  summary: 'Corrects a debtor: the next step already goes to the new address',
  input: { params: debtorParams, body: DebtorCorrection },
  answer: DebtorAnswer,
  problems: ['not-found'],
  handle: async ({ params, body }, { parties, invoices }, { at }) => {
    const { creditorId, debtorId } = params;
    const known = await parties.findDebtor(creditorId, debtorId);
    if (!known) return problem('not-found', `creditor ${creditorId} has no debtor ${debtorId}`);
    const { badAddresses: _seen, ...before } = known;
    const debtor = Debtor.parse({ ...before, ...body });
    await parties.saveDebtor(creditorId, debtor);
    return ok(await debtorAnswerOf(creditorId, debtor, invoices, dayOf(at)));
  },
});
