import { balanceOf } from './invoice.ts';
import type { InvoiceSummary } from './invoice-summary.ts';

/** Whether money is still asked for, or could be: a small remainder that was let go is not. */
export const isOpen = (invoice: InvoiceSummary): boolean =>
  invoice.status !== 'cancelled' && invoice.status !== 'settled' && balanceOf(invoice) > 0;
