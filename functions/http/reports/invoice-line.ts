import * as z from 'zod';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { DebtorName } from './debtor-names.ts';

/** What every line of a report says of its invoice. */
export const invoiceLine = {
  invoiceId: InvoiceId,
  creditorId: z.string(),
  number: z.string(),
  debtor: DebtorName,
};
type InvoiceLine = z.output<z.ZodObject<typeof invoiceLine>>;

export const lineOf = (
  invoice: InvoiceSummary,
  nameOf: (invoice: InvoiceSummary) => DebtorName,
): InvoiceLine => ({
  invoiceId: invoice.id,
  creditorId: invoice.terms.creditorId,
  number: invoice.terms.number,
  debtor: nameOf(invoice),
});
