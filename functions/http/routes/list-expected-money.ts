import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { dayOf } from '#domain/instant.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { debtorNames } from '../reports/debtor-names.ts';
import { expectedMoney, weekOf } from '../reports/expected-money.ts';
import { forecastWeeks } from '../reports/forecast-weeks.ts';
import { invoiceLine, lineOf } from '../reports/invoice-line.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const ExpectedMoney = z
  .strictObject({
    ...invoiceLine,
    dueOn: CivilDate,
    amount: z.int(),
    because: z.enum(['promise', 'plan', 'habit', 'dispute', 'insolvency']),
    expectedOn: CivilDate.optional(),
    prudentOn: CivilDate.optional(),
  })
  .meta({ id: 'ExpectedMoney' });

export const listExpectedMoney = route({
  method: 'get',
  path: '/reports/forecast/invoices',
  summary: 'The invoices behind a week of the forecast, by the day they are expected',
  input: {
    query: z.strictObject({
      creditor: CreditorId.optional(),
      week: z
        .union([z.enum(['later', 'unknown']), CivilDate])
        .optional()
        .describe('The Monday of the week as the forecast gives it, later, or unknown'),
      ...paging,
    }),
  },
  answer: listOf(ExpectedMoney),
  handle: async ({ query }, services, { at }) => {
    const today = dayOf(at);
    const mondays = forecastWeeks(today);
    const expected = expectedMoney(await readSummaries(query.creditor, services), today)
      .filter(
        ({ expectedOn }) => query.week === undefined || weekOf(expectedOn, mondays) === query.week,
      )
      .toSorted((a, b) => ((a.expectedOn ?? '') < (b.expectedOn ?? '') ? -1 : 1));
    const page = pageOf(expected, query);
    const nameOf = await debtorNames(
      page.items.map(({ invoice }) => invoice),
      services.parties,
    );
    const items = page.items.map(({ invoice, ...rest }) => ({
      ...lineOf(invoice, nameOf),
      dueOn: invoice.terms.dueOn,
      ...rest,
    }));
    return ok({ ...page, items });
  },
});
