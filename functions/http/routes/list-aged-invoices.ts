import * as z from 'zod';
import { AgeBucket, agedLines } from '#domain/aged-balance.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { DebtorId } from '#domain/debtor.ts';
import { amountOf } from '../answers/amount-of.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { debtorNames } from '../reports/debtor-names.ts';
import { invoiceLine, lineOf } from '../reports/invoice-line.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const AgedInvoice = z
  .strictObject({
    ...invoiceLine,
    issuedOn: CivilDate,
    dueOn: CivilDate,
    daysLate: z.int(),
    balance: z.int(),
    bucket: AgeBucket,
  })
  .meta({ id: 'AgedInvoice' });

export const listAgedInvoices = route({
  method: 'get',
  path: '/reports/aged-balance/invoices',
  summary: 'The invoices behind a cell of the aged balance: their sum is the cell',
  input: {
    query: ReportQuery.extend({
      debtor: DebtorId.optional(),
      bucket: AgeBucket.optional(),
      ...paging,
    }),
  },
  answer: listOf(AgedInvoice).extend({ total: z.int().describe('Of all pages, in cents') }),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const { creditor, debtor, bucket } = query;
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const lines = agedLines(await readSummaries(creditor, services), asOf.day).filter(
      (line) =>
        (debtor === undefined || line.invoice.debtorId === debtor) &&
        (bucket === undefined || line.bucket === bucket),
    );
    const page = pageOf(lines, query);
    const nameOf = await debtorNames(
      page.items.map(({ invoice }) => invoice),
      services.parties,
    );
    const items = page.items.map(({ invoice, ...aged }) => {
      const { issuedOn, dueOn } = invoice.terms;
      return { ...lineOf(invoice, nameOf), issuedOn, dueOn, ...aged };
    });
    return ok({ ...page, items, total: amountOf(lines.map(({ balance }) => balance)).amount });
  },
});
