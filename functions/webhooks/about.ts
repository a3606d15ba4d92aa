import { CreditorId } from '#domain/creditor.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { About } from '#domain/payment-event.ts';

/** The names under which an event may carry our invoice: whatever is not one of them is somebody else's. */
export type Metadata = Readonly<Record<string, unknown>>;

/** Which invoice is meant: by our id, or by creditor and number. */
export function aboutOf(metadata: Metadata | undefined): About {
  const { relance_invoice, invoiceId, creditorId, invoiceNumber } = metadata ?? {};
  const id = InvoiceId.safeParse(invoiceId ?? relance_invoice);
  if (id.success) return { kind: 'invoice', invoiceId: id.data };
  const creditor = CreditorId.safeParse(creditorId);
  const isNumbered = typeof invoiceNumber === 'string' && invoiceNumber !== '';
  return creditor.success && isNumbered
    ? { kind: 'number', creditorId: creditor.data, number: invoiceNumber.slice(0, 70) }
    : { kind: 'nothing' };
}
