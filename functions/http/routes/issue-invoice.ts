import { IssuedInvoice } from '#domain/issued-invoice.ts';
import { InvoiceReceipt } from '../answers/invoice-receipt.ts';
import { IDEMPOTENCY_KEY, idempotencyKeyOf } from '../idempotency-key.ts';
import { issue } from '../issuing/issue.ts';
import { route } from '../route.ts';

export const issueInvoice = route({
  method: 'post',
  path: '/invoices',
  summary: 'An invoice is issued: it is followed from now on. An identical repeat changes nothing',
  input: { body: IssuedInvoice.meta({ id: 'IssuedInvoice' }) },
  answer: InvoiceReceipt,
  statuses: [201, 200],
  headers: [IDEMPOTENCY_KEY],
  problems: ['contradiction', 'key-reused'],
  handle: async ({ body }, services, context) => {
    const key = idempotencyKeyOf(context);
    return key.kind === 'problem'
      ? key
      : issue({ issued: body, key: key.value, at: context.at }, services);
  },
});
