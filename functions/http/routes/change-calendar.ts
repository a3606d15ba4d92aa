import { CalendarName } from '#domain/calendar.ts';
import { changeCalendar as change } from '#domain/change-calendar.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { DecisionToRecord, invoiceParams } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const CalendarChange = DecisionToRecord.extend({ calendar: CalendarName }).meta({
  id: 'CalendarChange',
});

export const changeCalendar = route({
  method: 'post',
  path: '/invoices/{invoiceId}/calendar',
  summary: 'Moves the invoice to another calendar; the steps taken stay taken',
  input: { params: invoiceParams, body: CalendarChange },
  answer: InvoiceReceipt,
  problems: ['not-found', 'not-possible-now'],
  handle: async ({ params, body }, services, { at }) => {
    const { calendar, ...decision } = body;
    const acted = await actOnInvoice(services, params.invoiceId, (invoice) =>
      invoice.status === 'followed' || invoice.status === 'on-hold'
        ? change(invoice, calendar, { ...decision, at })
        : problem('not-possible-now', `this invoice is ${invoice.status}: no step is left to come`),
    );
    return acted.kind === 'problem' ? acted : ok(receiptOf(acted.invoice));
  },
});
