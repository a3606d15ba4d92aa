import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { contactEffects } from '#domain/effectiveness.ts';
import { StepName } from '#domain/step-name.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { debtorNames } from '../reports/debtor-names.ts';
import { invoiceLine, lineOf } from '../reports/invoice-line.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const ContactEffect = z
  .strictObject({
    ...invoiceLine,
    step: StepName,
    channel: Channel,
    on: CivilDate,
    paidOn: CivilDate.optional().describe('Paid in full on that day'),
    isPaidInTime: z.boolean(),
  })
  .meta({ id: 'ContactEffect' });

export const listContactEffects = route({
  method: 'get',
  path: '/reports/effectiveness/contacts',
  summary: 'The contacts behind a row of the effectiveness report, the latest first',
  input: {
    query: ReportQuery.extend({
      step: StepName.optional(),
      channel: Channel.optional(),
      paid: z.stringbool().optional().describe('Only those paid in time, or only the others'),
      ...paging,
    }),
  },
  answer: listOf(ContactEffect),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const { step, channel, paid } = query;
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const effects = contactEffects(await readSummaries(query.creditor, services), asOf.day).filter(
      (effect) =>
        (step === undefined || effect.step === step) &&
        (channel === undefined || effect.channel === channel) &&
        (paid === undefined || effect.isPaidInTime === paid),
    );
    const page = pageOf(
      effects.toSorted((a, b) => (a.on > b.on ? -1 : 1)),
      query,
    );
    const nameOf = await debtorNames(
      page.items.map(({ invoice }) => invoice),
      services.parties,
    );
    const items = page.items.map(({ invoice, paidOn, ...effect }) => ({
      ...lineOf(invoice, nameOf),
      ...effect,
      ...(paidOn !== undefined && { paidOn }),
    }));
    return ok({ ...page, items });
  },
});
