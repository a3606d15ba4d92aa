import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { channelsUsed } from '#domain/contact-cost.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { pricesFor } from '../reports/contact-prices.ts';
import { debtorNames } from '../reports/debtor-names.ts';
import { invoiceLine, lineOf } from '../reports/invoice-line.ts';
import { asOfDay, ReportQuery } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const PaidContact = z
  .strictObject({
    ...invoiceLine,
    channel: Channel,
    on: CivilDate,
    priceMicroEuros: z.int().describe('Millionths of a euro; together, the total of the channel'),
  })
  .meta({ id: 'PaidContact' });

export const listPaidContacts = route({
  method: 'get',
  path: '/reports/costs/contacts',
  summary: 'The contacts behind a channel of the costs, the latest first',
  input: { query: ReportQuery.extend({ channel: Channel.optional(), ...paging }) },
  answer: listOf(PaidContact),
  problems: ['invalid-parameter'],
  handle: async ({ query }, services, { at }) => {
    const asOf = asOfDay(query.asOf, at);
    if (asOf.kind === 'problem') return asOf;
    const contacts = channelsUsed(await readSummaries(query.creditor, services), asOf.day)
      .filter(({ channel }) => query.channel === undefined || channel === query.channel)
      .toSorted((a, b) => (a.on > b.on ? -1 : 1));
    const page = pageOf(contacts, query);
    const nameOf = await debtorNames(
      page.items.map(({ invoice }) => invoice),
      services.parties,
    );
    const prices = await pricesFor(query.creditor, services.parties);
    const items = page.items.map(({ invoice, channel, on }) => ({
      ...lineOf(invoice, nameOf),
      channel,
      on,
      priceMicroEuros: prices(channel).unitPriceMicroEuros,
    }));
    return ok({ ...page, items });
  },
});
