import type { CalendarName } from './calendar.ts';
import type { Decision } from './cancel-invoice.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';

/**
 * Moves an invoice to another calendar. The steps taken keep their outcomes by name; the execution sees that its
 * chart is no longer the invoice's and hands over to one of the new chart. The same calendar: `undefined`.
 */
export function changeCalendar(
  invoice: Invoice,
  calendar: CalendarName,
  { reason, by, at }: Decision,
): InvoiceChange | undefined {
  if (invoice.calendar === calendar) return undefined;
  const facts = { from: invoice.calendar, to: calendar };
  return {
    invoice: unreviewed({ ...invoice, calendar }),
    proofs: [{ kind: 'calendar-changed', at, by, reason, facts }],
  };
}
