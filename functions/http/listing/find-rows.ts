import type { InvoicePlace } from '#adapters/invoice-place.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import type { InvoiceRow } from '../answers/invoice-row.ts';
import type { Page } from '../paging.ts';
import type { Source } from './invoice-sources.ts';
import { cursorOf, type ListPlace } from './list-cursor.ts';

/** The fewest rows worth a further query: what was read first held too few of those asked for. */
const LEAST_READ = 200;

type Search = {
  readonly sources: readonly Source[];
  readonly matches: (invoice: InvoiceSummary) => boolean;
  /** The rows of some invoices, without those that are not asked for. */
  readonly rowsOf: (invoices: readonly InvoiceSummary[]) => Promise<readonly InvoiceRow[]>;
  readonly limit: number;
  readonly from: ListPlace | undefined;
};

/** Reads sources page by page until `limit` rows are found; the cursor points behind the last one taken. */
export async function findRows(search: Search): Promise<Page<InvoiceRow>> {
  const rows: InvoiceRow[] = [];
  let last: ListPlace | undefined;
  const wanted = () => search.limit + 1 - rows.length;
  for await (const { row, source } of walk(search, wanted)) {
    // One more than asked for is only looked at, to know that there is a next page.
    if (rows.length === search.limit && last) return { items: rows, nextCursor: cursorOf(last) };
    rows.push(row);
    last = { source, after: { dueOn: row.dueOn, id: row.id } };
  }
  return { items: rows };
}

/** How many rows are still to be found. */
type Wanted = () => number;

async function* walk(search: Search, wanted: Wanted) {
  const { sources, from } = search;
  const start = Math.max(
    0,
    sources.findIndex(({ name }) => name === from?.source),
  );
  for (const [index, source] of sources.slice(start).entries()) {
    yield* walkSource(source, index === 0 ? from?.after : undefined, search, wanted);
  }
}

async function* walkSource(
  source: Source,
  from: InvoicePlace | undefined,
  search: Search,
  wanted: Wanted,
) {
  let after = from;
  let least = 0;
  do {
    const page = await source.read({ limit: Math.max(least, wanted()), after });
    least = LEAST_READ;
    const asked = page.items.filter(search.matches);
    // A page may hold more than is asked for: rows that nobody will see are not made.
    let begin = 0;
    while (begin < asked.length) {
      const batch = asked.slice(begin, begin + wanted());
      begin += batch.length;
      for (const row of await search.rowsOf(batch)) yield { row, source: source.name };
    }
    after = page.next;
  } while (after !== undefined);
}
