import type { InvoiceRow } from '../../api/types.ts';
import type { InvoiceFilters, SortKey } from './invoice-filters.ts';

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

type Compare = (a: InvoiceRow, b: InvoiceRow) => number;

const byText = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  // What has no date comes last, whichever way dates run.
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
};

const compares: Readonly<Record<SortKey, Compare>> = {
  debtor: (a, b) => collator.compare(a.debtor.name, b.debtor.name),
  number: (a, b) => collator.compare(a.number, b.number),
  due: (a, b) => byText(a.dueOn, b.dueOn),
  late: (a, b) => a.daysLate - b.daysLate,
  balance: (a, b) => a.balance - b.balance,
  contact: (a, b) => byText(a.lastContact?.at, b.lastContact?.at),
  next: (a, b) => byText(a.nextStep?.scheduledAt, b.nextStep?.scheduledAt),
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
  const compare = compares[sort];
  const way = order === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => way * compare(a, b));
}
