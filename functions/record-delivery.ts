import * as z from 'zod';
import { logError } from '#adapters/log.ts';
import { providerEventOf, SesEvent } from '#adapters/ses-event.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { type ProviderEvent, recordProviderEvent } from '#domain/record-provider-event.ts';
import { lambda } from './lambda.ts';
import type { InvoiceRecords } from './records/invoice-records.ts';
import { ledger } from './records/ledger.ts';

const Delivery = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});
type Delivery = z.infer<typeof Delivery>;

/** SQS's partial batch answer: only what failed comes again. */
export type BatchAnswer = {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
};

type Services = { readonly records: InvoiceRecords };
type Told = { readonly messageId: string; readonly event: ProviderEvent };

/** Writes down what SES tells of our mails, once per event, all events of an invoice in one change. */
export function recordDelivery({ records }: Services) {
  return async ({ Records }: Delivery): Promise<BatchAnswer> => {
    const failed: string[] = [];
    for (const [invoiceId, told] of byInvoice(Records)) {
      try {
        await records.change(InvoiceId.parse(invoiceId), (invoice) => recordAll(invoice, told));
      } catch (error) {
        // One bad message must not bring the others back; SQS retries this one, then keeps it in the dead-letter queue.
        logError('delivery not recorded', { invoiceId }, error);
        failed.push(...told.map(({ messageId }) => messageId));
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

function byInvoice(records: Delivery['Records']): Map<string, Told[]> {
  const told = new Map<string, Told[]>();
  for (const { messageId, body } of records) {
    const ours = providerEventOf(SesEvent.parse(JSON.parse(body)));
    if (!ours) continue;
    const earlier = told.get(ours.invoiceId) ?? [];
    told.set(ours.invoiceId, [...earlier, { messageId, event: ours.event }]);
  }
  return told;
}

function recordAll(invoice: Invoice, told: readonly Told[]): InvoiceChange | undefined {
  let change: InvoiceChange | undefined;
  for (const { event } of told) {
    const next = recordProviderEvent(change?.invoice ?? invoice, event);
    if (next)
      change = { invoice: next.invoice, proofs: [...(change?.proofs ?? []), ...next.proofs] };
  }
  return change;
}

export const handler = lambda(Delivery, () => recordDelivery(ledger()));
