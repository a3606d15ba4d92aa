import type { Invoice } from '#domain/invoice.ts';
import type { Page } from '../paging.ts';
import type { Source } from './invoice-sources.ts';
import { cursorOf, type Place } from './list-cursor.ts';

/** How many invoices one query of the store reads. */
const PAGE_SIZE = 100;

type Search = {
  readonly sources: readonly Source[];
  readonly matches: (invoice: Invoice) => boolean;
  readonly limit: number;
  readonly from: Place | undefined;
};

/** Reads sources page by page until `limit` invoices match; the cursor points behind the last one taken. */
export async function findInvoices(search: Search): Promise<Page<Invoice>> {
  const items: Invoice[] = [];
  for await (const { invoice, place } of walk(search)) {
    if (!search.matches(invoice)) continue;
    // One more than asked for is only looked at, to know that there is a next page.
    if (items.length === search.limit) return { items, nextCursor: cursorOf(place) };
    items.push(invoice);
  }
  return { items };
}

/** Every invoice from a place on, each with its own place. */
async function* walk({ sources, from }: Search) {
  const start = sources.findIndex(({ name }) => name === from?.source);
  for (const source of sources.slice(Math.max(0, start))) {
    const isFirst = source.name === from?.source;
    yield* walkSource(source, isFirst ? from.page : undefined, isFirst ? from.skip : 0);
  }
}

async function* walkSource(source: Source, firstPage: string | undefined, firstSkip: number) {
  let page = firstPage;
  let skip = firstSkip;
  do {
    const { invoices, cursor } = await source.read({ limit: PAGE_SIZE, cursor: page });
    for (const [index, invoice] of invoices.entries()) {
      if (index < skip) continue;
      const place: Place = { source: source.name, ...(page && { page }), skip: index };
      yield { invoice, place };
    }
    page = cursor;
    skip = 0;
  } while (page !== undefined);
}
