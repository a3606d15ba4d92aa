import * as z from 'zod';
import { CalendarName } from '#domain/calendar.ts';
import { Instant } from '#domain/instant.ts';
import { balanceOf, type Invoice, InvoiceStatus } from '#domain/invoice.ts';

/** Where an invoice stands after an act on it. */
export const InvoiceReceipt = z
  .strictObject({
    id: z.string(),
    creditorId: z.string(),
    number: z.string(),
    status: InvoiceStatus,
    calendar: CalendarName,
    total: z.int(),
    balance: z.int(),
    receivedAt: Instant,
  })
  .meta({ id: 'InvoiceReceipt' });
export type InvoiceReceipt = z.output<typeof InvoiceReceipt>;

export const receiptOf = (invoice: Invoice): InvoiceReceipt => ({
  id: invoice.id,
  creditorId: invoice.terms.creditorId,
  number: invoice.terms.number,
  status: invoice.status,
  calendar: invoice.calendar,
  total: invoice.terms.total,
  balance: balanceOf(invoice),
  receivedAt: invoice.receivedAt,
});
