import { useDeferredValue, useMemo } from 'react';
import { useInvoices } from '../api/invoice-list.ts';
import type { InvoiceRow } from '../api/types.ts';
import { answers, toFind } from '../pages/invoices/find-invoices.ts';
import { useCreditor } from './creditor-choice.tsx';

const MOST = 8;
const NOTHING: readonly InvoiceRow[] = [];

/** The first invoices that answer what was typed; open ones before those that are over. */
export function useFound(typed: string): readonly InvoiceRow[] {
  const text = useDeferredValue(typed.trim());
  const { rows = NOTHING } = useInvoices(useCreditor(), text !== '');
  return useMemo(() => {
    if (text === '') return NOTHING;
    const wanted = toFind(text);
    const found = rows.filter((row) => answers(row, wanted));
    return found.toSorted((a, b) => Number(b.balance > 0) - Number(a.balance > 0)).slice(0, MOST);
  }, [rows, text]);
}
