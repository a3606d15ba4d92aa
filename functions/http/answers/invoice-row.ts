import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { ContactState } from '#domain/contact.ts';
import type { Creditor } from '#domain/creditor.ts';
import { type Debtor, DebtorKind } from '#domain/debtor.ts';
import { dayOf, Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import { StepName } from '#domain/step-name.ts';
import { factsOf, invoiceFacts } from './invoice-facts.ts';
import { nextStepOf } from './next-step.ts';

/** One line of the list of invoices. */
export const InvoiceRow = z
  .strictObject({
    ...invoiceFacts,
    debtor: z.strictObject({ id: z.string(), kind: DebtorKind, name: z.string() }),
    lastContact: z
      .strictObject({ step: StepName, channel: Channel, state: ContactState, at: Instant })
      .optional(),
    nextStep: z
      .strictObject({ step: StepName, label: z.string(), dueOn: CivilDate, scheduledAt: Instant })
      .optional(),
  })
  .meta({ id: 'InvoiceRow' });
export type InvoiceRow = z.output<typeof InvoiceRow>;

type Parties = { readonly debtor: Debtor; readonly creditor: Creditor };

export function rowOf(invoice: Invoice, { debtor, creditor }: Parties, at: Instant): InvoiceRow {
  const { id, kind, name } = debtor;
  // A call is a task until somebody rings: it must not hide the letter that did leave.
  const last = invoice.contacts.findLast(({ channel }) => channel !== 'call');
  const next = nextStepOf(invoice, planOfInvoice(invoice, debtor, creditor));
  return {
    ...factsOf(invoice, dayOf(at)),
    debtor: { id, kind, name },
    ...(last && {
      lastContact: { step: last.step, channel: last.channel, state: last.state, at: last.at },
    }),
    ...(next && {
      nextStep: {
        step: next.step,
        label: next.label,
        dueOn: next.dueOn,
        scheduledAt: next.scheduledAt,
      },
    }),
  };
}
