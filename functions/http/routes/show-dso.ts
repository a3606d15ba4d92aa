import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { daysSalesOutstanding, saleOf, yearOfMeasures } from '#domain/days-sales-outstanding.ts';
import { ok } from '../reply.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const Measure = z
  .strictObject({
    asOf: CivilDate,
    receivables: z.int().describe('As the aged balance of that day'),
    overdue: z.int(),
    sales: z.int().describe('Issued since the first of the month, VAT included'),
    salesOf90Days: z.int(),
    countBackDays: z
      .number()
      .optional()
      .describe('Count-back: the latest months of sales that make up the receivables'),
    ratioDays: z.number().optional().describe('Receivables ÷ sales of the last 90 days × 90'),
    bestDays: z.number().optional().describe('The same ratio with what is not due alone'),
  })
  .meta({ id: 'DaysSalesOutstanding' });

export const showDso = route({
  method: 'get',
  path: '/reports/dso',
  summary: 'Days sales outstanding over twelve months, the last measure being that of the day',
  input: { query: ReportQuery },
  answer: z.strictObject({
    asOf: CivilDate,
    now: Measure,
    months: z.array(Measure).describe('Month ends, oldest first; the day itself last'),
  }),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const sales = (await readSummaries(query.creditor, services)).map(saleOf);
    const months = yearOfMeasures(asOf.day).map((day) => daysSalesOutstanding(sales, day));
    return ok({ asOf: asOf.day, now: daysSalesOutstanding(sales, asOf.day), months });
  },
});
