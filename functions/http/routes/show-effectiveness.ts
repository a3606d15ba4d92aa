import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { addDays, addMonths, CivilDate } from '#domain/civil-date.ts';
import { contactEffects, effectivenessOf } from '#domain/effectiveness.ts';
import { StepName } from '#domain/step-name.ts';
import { ok } from '../reply.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

export const showEffectiveness = route({
  method: 'get',
  path: '/reports/effectiveness',
  summary:
    'By step and channel, how many contacts of twelve months were followed by payment in full within 7 days: in time, not by proof of cause',
  input: { query: ReportQuery },
  answer: z.strictObject({
    asOf: CivilDate,
    from: CivilDate.describe('The first day counted'),
    rows: z.array(
      z
        .strictObject({
          step: StepName,
          channel: Channel,
          contacts: z.int(),
          paidInTime: z.int().describe('Paid in full within 7 days'),
          percent: z.int(),
        })
        .meta({ id: 'Effectiveness' }),
    ),
  }),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const effects = contactEffects(await readSummaries(query.creditor, services), asOf.day);
    const rows = [...effectivenessOf(effects, StepName.options)];
    return ok({ asOf: asOf.day, from: addDays(addMonths(asOf.day, -12), 1), rows });
  },
});
