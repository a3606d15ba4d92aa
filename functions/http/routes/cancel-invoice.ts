import * as z from 'zod';
import { cancelInvoice as cancel } from '#domain/cancel-invoice.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { DecisionToRecord, invoiceParams } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const Cancellation = DecisionToRecord.extend({
  writeOff: z.boolean().optional().describe('It is owed, but will not come'),
}).meta({ id: 'Cancellation' });

export const cancelInvoice = route({
  method: 'post',
  path: '/invoices/{invoiceId}/cancellation',
  summary: 'The invoice will not be asked for: nothing more leaves',
  input: { params: invoiceParams, body: Cancellation },
  answer: InvoiceReceipt,
  problems: ['not-found', 'not-possible-now'],
  handle: async ({ params, body }, services, { at }) => {
    const { writeOff, ...decision } = body;
    const acted = await actOnInvoice(services, params.invoiceId, (invoice) =>
      invoice.status === 'settled'
        ? problem('not-possible-now', 'this invoice is settled: nothing is left to cancel')
        : cancel(invoice, { ...decision, at, isWrittenOff: writeOff }),
    );
    return acted.kind === 'problem' ? acted : ok(receiptOf(acted.invoice));
  },
});
