import * as z from 'zod';
import { type AgedLine, agedAmounts, agedLines } from '#domain/aged-balance.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { amountOf } from '../answers/amount-of.ts';
import { ok } from '../reply.ts';
import { DebtorName, debtorNames } from '../reports/debtor-names.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const cents = z.int();
const Aged = {
  buckets: z.strictObject({
    notDue: cents,
    days1To30: cents,
    days31To60: cents,
    days61To90: cents,
    over90: cents,
  }),
  total: cents,
  invoices: z.int(),
};

export const showAgedBalance = route({
  method: 'get',
  path: '/reports/aged-balance',
  summary:
    'What debtors owe by how late it is, at the end of a day, from what was known then. Each cell is the sum of its rows in /reports/aged-balance/invoices',
  input: { query: ReportQuery },
  answer: z
    .strictObject({
      asOf: CivilDate,
      rows: z.array(z.strictObject({ creditorId: z.string(), debtor: DebtorName, ...Aged })),
      totals: z.strictObject(Aged),
    })
    .meta({ id: 'AgedBalance' }),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const lines = agedLines(await readSummaries(query.creditor, services), asOf.day);
    const nameOf = await debtorNames(
      lines.map(({ invoice }) => invoice),
      services.parties,
    );
    const byDebtor = Map.groupBy(
      lines,
      ({ invoice }) => `${invoice.terms.creditorId} ${invoice.debtorId}`,
    );
    const rows = [...byDebtor.values()].flatMap((theirs) => {
      const [first] = theirs;
      if (!first) return [];
      const { creditorId } = first.invoice.terms;
      return [{ creditorId, debtor: nameOf(first.invoice), ...agedOf(theirs) }];
    });
    const largestFirst = rows.toSorted((a, b) => b.total - a.total);
    return ok({ asOf: asOf.day, rows: largestFirst, totals: agedOf(lines) });
  },
});

function agedOf(lines: readonly AgedLine[]) {
  const { count, amount } = amountOf(lines.map(({ balance }) => balance));
  return { buckets: agedAmounts(lines), total: amount, invoices: count };
}
