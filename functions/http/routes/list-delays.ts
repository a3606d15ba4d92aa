import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { DebtorId } from '#domain/debtor.ts';
import { paymentDelays } from '#domain/payment-delay.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { debtorNames } from '../reports/debtor-names.ts';
import { invoiceLine, lineOf } from '../reports/invoice-line.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const DelayedPayment = z
  .strictObject({
    ...invoiceLine,
    paymentId: z.string(),
    dueOn: CivilDate,
    paidOn: CivilDate,
    days: z.int(),
    amount: z.int(),
  })
  .meta({ id: 'DelayedPayment' });

export const listDelays = route({
  method: 'get',
  path: '/reports/delays/payments',
  summary: 'The payments behind the mean delay, the latest first',
  input: { query: ReportQuery.extend({ debtor: DebtorId.optional(), ...paging }) },
  answer: listOf(DelayedPayment),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const delays = paymentDelays(await readSummaries(query.creditor, services), asOf.day)
      .filter(({ invoice }) => query.debtor === undefined || invoice.debtorId === query.debtor)
      .toSorted((a, b) => (a.paidOn > b.paidOn ? -1 : 1));
    const page = pageOf(delays, query);
    const nameOf = await debtorNames(
      page.items.map(({ invoice }) => invoice),
      services.parties,
    );
    const items = page.items.map(({ invoice, ...delay }) => ({
      ...lineOf(invoice, nameOf),
      dueOn: invoice.terms.dueOn,
      ...delay,
    }));
    return ok({ ...page, items });
  },
});
