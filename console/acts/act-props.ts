import type { Invoice, InvoiceRow } from '../api/types.ts';

/** What every act must know of its invoice. */
export type Target = Pick<Invoice, 'id' | 'number' | 'balance' | 'status' | 'calendar'> &
  Pick<InvoiceRow, 'hold'>;

export type ActProps = { readonly invoice: Target; readonly close: () => void };
