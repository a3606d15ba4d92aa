import { useDeferredValue, useMemo } from 'react';
import { useToday } from '../../api/clock.ts';
import type { InvoiceRow } from '../../api/types.ts';
import { filterInvoices } from './filter-invoices.ts';
import type { InvoiceFilters } from './invoice-filters.ts';
import { orderOf, sortInvoices } from './sort-invoices.ts';

/** The rows of the view, in its order. Typing stays fluid while a long list is searched. */
export function useShownInvoices(
  rows: readonly InvoiceRow[],
  filters: InvoiceFilters,
): readonly InvoiceRow[] {
  const today = useToday();
  const text = useDeferredValue(filters.text);
  return useMemo(
    () => sortInvoices(filterInvoices(rows, { ...filters, text }, today), orderOf(filters)),
    [rows, filters, text, today],
  );
}
