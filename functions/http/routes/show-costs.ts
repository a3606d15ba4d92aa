import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { addDays, addMonths, CivilDate } from '#domain/civil-date.ts';
import { channelsUsed } from '#domain/contact-cost.ts';
import { dayOf } from '#domain/instant.ts';
import { ok } from '../reply.ts';
import { pricesFor } from '../reports/contact-prices.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const microEuros = z.int().describe('Millionths of a euro');

const ChannelCost = z
  .strictObject({
    channel: Channel,
    contacts: z.int(),
    unitPriceMicroEuros: microEuros,
    totalMicroEuros: microEuros,
    percent: z.number().describe('Of the whole cost, to a tenth'),
    source: z.string(),
    pricedOn: CivilDate.optional(),
    isOwn: z.boolean().describe('The creditor’s own price, set by unitPrices'),
  })
  .meta({ id: 'ChannelCost' });

export const showCosts = route({
  method: 'get',
  path: '/reports/costs',
  summary:
    'What following an invoice costs: the contacts of twelve months at their unit prices, by the invoices followed in that time',
  input: { query: ReportQuery },
  answer: z.strictObject({
    asOf: CivilDate,
    from: CivilDate.describe('The first day counted'),
    invoices: z.int().describe('Received or contacted in that time'),
    contacts: z.int(),
    totalMicroEuros: microEuros,
    perInvoiceMicroEuros: microEuros.optional(),
    channels: z.array(ChannelCost),
  }),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const from = addDays(addMonths(asOf.day, -12), 1);
    const all = await readSummaries(query.creditor, services);
    const used = channelsUsed(all, asOf.day);
    const received = all.filter(
      ({ receivedAt }) => from <= dayOf(receivedAt) && dayOf(receivedAt) <= asOf.day,
    );
    const invoices = new Set(
      [...received, ...used.map(({ invoice }) => invoice)].map(({ id }) => id),
    ).size;
    const prices = await pricesFor(query.creditor, services.parties);
    const lines = Channel.options.map((channel) => {
      const contacts = used.filter((one) => one.channel === channel).length;
      const price = prices(channel);
      return { channel, contacts, ...price, totalMicroEuros: contacts * price.unitPriceMicroEuros };
    });
    const total = lines.reduce((sum, { totalMicroEuros }) => sum + totalMicroEuros, 0);
    return ok({
      asOf: asOf.day,
      from,
      invoices,
      contacts: used.length,
      totalMicroEuros: total,
      ...(invoices > 0 && { perInvoiceMicroEuros: Math.round(total / invoices) }),
      channels: lines.map((line) => ({ ...line, percent: shareOf(line.totalMicroEuros, total) })),
    });
  },
});

const shareOf = (part: number, total: number): number =>
  total === 0 ? 0 : Math.round((1_000 * part) / total) / 10;
