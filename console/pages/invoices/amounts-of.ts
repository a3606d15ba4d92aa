import type { InvoiceRow } from '../../api/types.ts';

/** What these invoices owe together, in cents; what was cancelled owes nothing. */
export const sumOf = (rows: readonly InvoiceRow[]): number =>
  rows.reduce((sum, { balance, status }) => (status === 'cancelled' ? sum : sum + balance), 0);

/** The part of it that is past its due date. */
export const dueOf = (rows: readonly InvoiceRow[]): number =>
  sumOf(rows.filter(({ daysLate }) => daysLate > 0));

export const debtorsOf = (rows: readonly InvoiceRow[]): number =>
  new Set(rows.map(({ creditorId, debtor }) => `${creditorId}/${debtor.id}`)).size;
