import * as z from 'zod';
import type { BookedInvoice } from './book.ts';
import { expectedDepartures } from './expected-departures.ts';
import type { LocalClient } from './local-client.ts';

const Outbox = z.object({
  items: z.array(
    z.object({
      channel: z.enum(['email', 'sms', 'post']),
      subject: z.string().optional(),
      invoiceIds: z.array(z.string()),
    }),
  ),
});
const Page = z.object({
  items: z.array(z.object({ id: z.string(), status: z.string() })),
  nextCursor: z.string().optional(),
});

export type Checked = { readonly departures: number; readonly mistakes: readonly string[] };

/** Compares what left, and how each invoice ended, with what its calendar and its payment say. */
export async function checkDepartures(
  book: readonly BookedInvoice[],
  client: LocalClient,
): Promise<Checked> {
  const { items } = Outbox.parse(await client.call('GET', '/local/outbox'));
  const left = Map.groupBy(items, ({ invoiceIds }) => invoiceIds[0] ?? '');
  const statuses = await statusesOf(client);
  const mistakes = book.flatMap((invoice) => [
    ...departureMistakes(invoice, left.get(invoice.id) ?? []),
    ...endMistakes(invoice, statuses.get(invoice.id)),
  ]);
  return { departures: items.length, mistakes };
}

type Item = z.infer<typeof Outbox>['items'][number];

function departureMistakes(invoice: BookedInvoice, items: readonly Item[]): readonly string[] {
  const expected = expectedDepartures(invoice);
  const isTwice = new Set(items.map(({ channel, subject }) => `${channel} ${subject}`)).size;
  const wrong = (['email', 'sms', 'post'] as const).flatMap((channel) => {
    const found = items.filter((item) => item.channel === channel).length;
    return found === expected[channel]
      ? []
      : [`${invoice.number}: ${found} ${channel} instead of ${expected[channel]}`];
  });
  return isTwice === items.length ? wrong : [...wrong, `${invoice.number}: something left twice`];
}

function endMistakes({ number, paidOn }: BookedInvoice, status: string | undefined) {
  const expected = paidOn === undefined ? 'handed-over' : 'settled';
  return status === expected ? [] : [`${number}: ${status} instead of ${expected}`];
}

async function statusesOf({ call }: LocalClient): Promise<ReadonlyMap<string, string>> {
  const statuses = new Map<string, string>();
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) });
    const page = Page.parse(await call('GET', `/v1/invoices?${query.toString()}`));
    for (const { id, status } of page.items) statuses.set(id, status);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return statuses;
}
