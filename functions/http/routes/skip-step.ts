import { calendars } from '#domain/calendars.ts';
import { contactsOf, type Invoice } from '#domain/invoice.ts';
import { skipByPerson } from '#domain/skip-by-person.ts';
import { StepName } from '#domain/step-name.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { DecisionToRecord, invoiceParams } from '../parameters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

export const skipStep = route({
  method: 'post',
  path: '/invoices/{invoiceId}/steps/{step}/skip',
  summary: 'One step will not happen; the others keep their days',
  input: { params: invoiceParams.extend({ step: StepName }), body: DecisionToRecord },
  answer: InvoiceReceipt,
  problems: ['not-found', 'not-possible-now'],
  handle: async ({ params, body }, services, { at }) => {
    const acted = await actOnInvoice(
      services,
      params.invoiceId,
      (invoice) =>
        refusalOf(invoice, params.step) ?? skipByPerson(invoice, params.step, { ...body, at }),
    );
    return acted.kind === 'problem' ? acted : ok(receiptOf(acted.invoice));
  },
});

function refusalOf(invoice: Invoice, step: StepName): Problem | undefined {
  const { calendar, status, steps } = invoice;
  const outcome = steps[step];
  if (!calendars[calendar].steps.some(({ name }) => name === step)) {
    return problem('not-found', `calendar ${calendar} has no step ${step} that can be skipped`);
  }
  // A repeat of the same decision is no mistake.
  if (outcome?.kind === 'skipped' && outcome.reason === 'by-person') return undefined;
  if (outcome) return problem('not-possible-now', `step ${step} is ${outcome.kind} already`);
  if (contactsOf(invoice, step).some(({ state }) => state !== 'failed')) {
    return problem('not-possible-now', `step ${step} is under way: a contact was made`);
  }
  return status === 'followed' || status === 'on-hold'
    ? undefined
    : problem('not-possible-now', `this invoice is ${status}: no step is left to skip`);
}
