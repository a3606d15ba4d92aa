import type { InvoiceRow } from '../../api/types.ts';
import { orderKey } from './folded.ts';
import type { InvoiceFilters, SortKey } from './invoice-filters.ts';

type Value = string | number | undefined;

/** What each column is sorted by. */
const values: Readonly<Record<SortKey, (row: InvoiceRow) => Value>> = {
  debtor: ({ debtor }) => orderKey(debtor.name),
  number: ({ number }) => orderKey(number),
  due: ({ dueOn }) => dueOn,
  late: ({ daysLate }) => daysLate,
  balance: ({ balance }) => balance,
  contact: ({ lastContact }) => lastContact?.at,
  next: ({ nextStep }) => nextStep?.scheduledAt,
};

/** Columns that begin with the largest when first chosen. */
const LARGEST_FIRST: ReadonlySet<SortKey> = new Set(['late', 'balance', 'contact']);

export type Order = { readonly sort: SortKey; readonly order: 'asc' | 'desc' };

/** The most late first, unless the reader asked otherwise. */
export const orderOf = ({ sort = 'late', order }: InvoiceFilters): Order => ({
  sort,
  order: order ?? firstOrder(sort),
});

const firstOrder = (sort: SortKey): 'asc' | 'desc' => (LARGEST_FIRST.has(sort) ? 'desc' : 'asc');

/** What a press on that column's head asks for: its own order first, then the other way round. */
export function orderAfter(current: Order, pressed: SortKey): Order {
  if (current.sort !== pressed) return { sort: pressed, order: firstOrder(pressed) };
  return { sort: pressed, order: current.order === 'asc' ? 'desc' : 'asc' };
}

/** Rows in that order; equals keep the order of their due dates, in which they came. */
export function sortInvoices(rows: readonly InvoiceRow[], { sort, order }: Order): InvoiceRow[] {
  const read = values[sort];
  const way = order === 'asc' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: read(row) }))
    .sort((a, b) => compared(a.value, b.value, way))
    .map(({ row }) => row);
}

/** What has no value comes last, whichever way the others run. */
function compared(a: Value, b: Value, way: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -way : way;
}
