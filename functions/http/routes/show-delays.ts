import * as z from 'zod';
import { agedLines } from '#domain/aged-balance.ts';
import { addDays, addMonths, CivilDate } from '#domain/civil-date.ts';
import { paymentDelays, weightedMeanDays } from '#domain/payment-delay.ts';
import { amountOf } from '../answers/amount-of.ts';
import { ok } from '../reply.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

export const showDelays = route({
  method: 'get',
  path: '/reports/delays',
  summary:
    'How late debtors pay over twelve months, weighted by amount, and which part of what they owe is overdue',
  input: { query: ReportQuery },
  answer: z
    .strictObject({
      asOf: CivilDate,
      from: CivilDate.describe('The first day counted'),
      weightedMeanDays: z
        .number()
        .optional()
        .describe('Negative when they pay before the due date'),
      payments: z.int(),
      paid: z.int(),
      receivables: z.int(),
      overdue: z.int(),
      overduePercent: z.number().optional().describe('To a tenth'),
    })
    .meta({ id: 'Delays' }),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const invoices = await readSummaries(query.creditor, services);
    const delays = paymentDelays(invoices, asOf.day);
    const mean = weightedMeanDays(delays);
    const lines = agedLines(invoices, asOf.day);
    const receivables = amountOf(lines.map(({ balance }) => balance)).amount;
    const due = lines.filter(({ daysLate }) => daysLate > 0);
    const overdue = amountOf(due.map(({ balance }) => balance)).amount;
    return ok({
      asOf: asOf.day,
      from: addDays(addMonths(asOf.day, -12), 1),
      ...(mean !== undefined && { weightedMeanDays: mean }),
      payments: delays.length,
      paid: amountOf(delays.map(({ amount }) => amount)).amount,
      receivables,
      overdue,
      ...(receivables > 0 && { overduePercent: Math.round((1_000 * overdue) / receivables) / 10 }),
    });
  },
});
