import * as z from 'zod';
import { CreditorId } from '#domain/creditor.ts';
import { dayOf } from '#domain/instant.ts';
import { summariesOfDebtor } from '../../records/summaries-of-creditor.ts';
import { DebtorAnswer, debtorAnswerOf } from '../answers/debtor-answer.ts';
import { inGroups } from '../in-groups.ts';
import { creditorIdsOf } from '../listing/creditor-ids.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const DEBTORS_AT_ONCE = 25;

export const listDebtors = route({
  method: 'get',
  path: '/debtors',
  summary: 'Debtors with their open invoices; of one creditor, or of all',
  input: { query: z.strictObject({ creditor: CreditorId.optional(), ...paging }) },
  answer: listOf(DebtorAnswer),
  handle: async ({ query }, { parties, invoices }, { at }) => {
    const creditors = await creditorIdsOf(query.creditor, parties);
    const owners = await Promise.all(
      creditors.map(async (creditorId) =>
        (await parties.listDebtors(creditorId)).map((debtor) => ({ creditorId, debtor })),
      ),
    );
    const page = pageOf(owners.flat(), query);
    const items = await inGroups(page.items, DEBTORS_AT_ONCE, async ({ creditorId, debtor }) => {
      const theirs = await summariesOfDebtor(invoices, creditorId, debtor.id);
      return debtorAnswerOf(creditorId, debtor, theirs, dayOf(at));
    });
    return ok({ ...page, items });
  },
});
