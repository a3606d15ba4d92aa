import { InvoiceRow, rowOf } from '../answers/invoice-row.ts';
import { findInvoices } from '../listing/find-invoices.ts';
import { inGroups } from '../listing/in-groups.ts';
import { InvoiceQuery, matches } from '../listing/invoice-query.ts';
import { sourcesOf } from '../listing/invoice-sources.ts';
import { placeOf } from '../listing/list-cursor.ts';
import { partiesReader } from '../listing/parties-of-rows.ts';
import { listOf } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const ROWS_AT_ONCE = 25;

export const listInvoices = route({
  method: 'get',
  path: '/invoices',
  summary: 'Invoices by due date, with balance, lateness, last contact and next step',
  input: { query: InvoiceQuery },
  answer: listOf(InvoiceRow),
  handle: async ({ query }, services, { at }) => {
    const found = await findInvoices({
      sources: await sourcesOf(query, services),
      matches: (invoice) => matches(invoice, query),
      limit: query.limit,
      from: query.cursor === undefined ? undefined : placeOf(query.cursor),
    });
    const partiesOf = partiesReader(services.parties);
    const items = await inGroups(found.items, ROWS_AT_ONCE, async (invoice) =>
      rowOf(invoice, await partiesOf(invoice), at),
    );
    return ok({ ...found, items });
  },
});
