import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { dayOf } from '#domain/instant.ts';
import { readParties } from '../../records/read-parties.ts';
import { detailOf, InvoiceDetail } from '../answers/invoice-detail.ts';
import { languageOf } from '../language-of.ts';
import { invoiceParams } from '../parameters.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const showInvoice = route({
  method: 'get',
  path: '/invoices/{invoiceId}',
  summary:
    'An invoice, its situation, the claim on a day (today in Paris by default) and its steps',
  input: {
    params: invoiceParams,
    query: z.strictObject({ asOf: CivilDate.optional() }),
  },
  answer: InvoiceDetail,
  headers: ['Accept-Language'],
  problems: ['not-found'],
  handle: async ({ params, query }, { records, parties, executions }, { at, header }) => {
    const invoice = await records.read(params.invoiceId);
    const [both, execution] = await Promise.all([
      readParties(parties, invoice),
      executions.describe(invoice),
    ]);
    const asOf = query.asOf ?? dayOf(at);
    const language = languageOf(undefined, header('accept-language'));
    return ok(detailOf(invoice, { ...both, execution, at, asOf, language }));
  },
});
