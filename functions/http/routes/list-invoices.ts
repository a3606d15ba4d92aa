import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { type InvoiceRow, InvoiceRow as Row, rowOf } from '../answers/invoice-row.ts';
import { findRows } from '../listing/find-rows.ts';
import { InvoiceQuery, matchesInvoice } from '../listing/invoice-query.ts';
import { sourcesOf } from '../listing/invoice-sources.ts';
import { placeOf } from '../listing/list-cursor.ts';
import { partiesReader } from '../listing/parties-reader.ts';
import { searchFor } from '../listing/search-text.ts';
import { listOf } from '../paging.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const listInvoices = route({
  method: 'get',
  path: '/invoices',
  summary: 'Invoices by due date, with balance, lateness, last contact and next step',
  input: { query: InvoiceQuery },
  answer: listOf(Row),
  handle: async ({ query }, services, { at }) => {
    const sources = await sourcesOf(query, services);
    const from = query.cursor === undefined ? undefined : placeOf(query.cursor);
    if (from && sources.every(({ name }) => name !== from.source)) return otherList;
    const readParties = partiesReader(services.parties);
    const isAsked = matchesRow(query);
    const rowsOf = async (invoices: readonly InvoiceSummary[]) => {
      const owed = await readParties(invoices);
      return owed.map((one) => rowOf(one.invoice, one, at)).filter(isAsked);
    };
    const found = await findRows({
      sources,
      matches: (invoice) => matchesInvoice(invoice, query),
      rowsOf,
      limit: query.limit,
      from,
    });
    return ok(found);
  },
});

const wrongCursor = 'cursor must be the nextCursor of a page with the same filters';
const otherList = problem('invalid-parameter', wrongCursor, [
  { parameter: 'cursor', detail: wrongCursor, code: 'not-valid' },
]);

/** What only the row knows: the debtor's name, and the step that comes next. */
function matchesRow({ q, step }: InvoiceQuery): (row: InvoiceRow) => boolean {
  const isFound = q === undefined ? () => true : searchFor(q);
  return (row) => (step === undefined || row.nextStep?.step === step) && isFound(row);
}
