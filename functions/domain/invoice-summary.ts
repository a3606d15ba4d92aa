import * as z from 'zod';
import { Call } from './call.ts';
import { Contact } from './contact.ts';
import { Execution, Invoice } from './invoice.ts';
import { InvoiceTerms } from './issued-invoice.ts';

/** What lists and reports read of an invoice: a tenth of its size, written with it and always of the same version. */
export const InvoiceSummary = Invoice.pick({
  id: true,
  debtorId: true,
  receivedAt: true,
  calendar: true,
  status: true,
  payments: true,
  creditNotes: true,
  hold: true,
  suspensions: true,
  resumesAtOnce: true,
  closed: true,
  steps: true,
  postings: true,
  situation: true,
  reviewed: true,
  question: true,
  waiting: true,
}).extend({
  calls: z.array(Call.omit({ note: true })).optional(),
  terms: InvoiceTerms.pick({
    creditorId: true,
    number: true,
    issuedOn: true,
    dueOn: true,
    currency: true,
    total: true,
    alreadyPaid: true,
  }),
  contacts: z.array(
    Contact.pick({
      step: true,
      channel: true,
      state: true,
      claimedAt: true,
      at: true,
      to: true,
      failure: true,
      inDoubt: true,
    }),
  ),
  execution: Execution.omit({ token: true }),
  proofs: z.strictObject({ sequence: z.int(), head: z.string() }),
});
export type InvoiceSummary = z.infer<typeof InvoiceSummary>;

/** The summary of an invoice as it stands. */
export function summaryOf(invoice: Invoice): InvoiceSummary {
  const { creditorId, number, issuedOn, dueOn, currency, total, alreadyPaid } = invoice.terms;
  const { sequence, head } = invoice.proofs;
  const { token: _secret, ...execution } = invoice.execution;
  return {
    id: invoice.id,
    debtorId: invoice.debtorId,
    receivedAt: invoice.receivedAt,
    calendar: invoice.calendar,
    status: invoice.status,
    payments: invoice.payments,
    creditNotes: invoice.creditNotes,
    hold: invoice.hold,
    suspensions: invoice.suspensions,
    resumesAtOnce: invoice.resumesAtOnce,
    closed: invoice.closed,
    steps: invoice.steps,
    postings: invoice.postings,
    calls: invoice.calls?.map(({ note: _said, ...call }) => call),
    situation: invoice.situation,
    reviewed: invoice.reviewed,
    question: invoice.question,
    waiting: invoice.waiting,
    terms: { creditorId, number, issuedOn, dueOn, currency, total, alreadyPaid },
    contacts: invoice.contacts.map(
      ({ step, channel, state, claimedAt, at, to, failure, inDoubt }) => ({
        step,
        channel,
        state,
        claimedAt,
        at,
        to,
        failure,
        inDoubt,
      }),
    ),
    execution,
    proofs: { sequence, head },
  };
}
