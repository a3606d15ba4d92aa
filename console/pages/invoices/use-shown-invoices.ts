import { useEffect, useMemo } from 'react';
import { useToday } from '../../api/clock.ts';
import type { InvoiceRow } from '../../api/types.ts';
import { filterInvoices } from './filter-invoices.ts';
import { learnRows } from './find-invoices.ts';
import type { InvoiceFilters } from './invoice-filters.ts';
import { orderOf, sortInvoices } from './sort-invoices.ts';

/** The rows of the view, in its order. The whole list is sorted once, so that a filter only leaves rows out. */
export function useShownInvoices(
  rows: readonly InvoiceRow[],
  filters: InvoiceFilters,
): readonly InvoiceRow[] {
  const today = useToday();
  const { sort, order } = orderOf(filters);
  useEffect(() => learnRows(rows), [rows]);
  const sorted = useMemo(() => sortInvoices(rows, { sort, order }), [rows, sort, order]);
  return useMemo(() => filterInvoices(sorted, filters, today), [sorted, filters, today]);
}
