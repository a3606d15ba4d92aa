import * as z from 'zod';
import { CallOutcome, wasReached } from '#domain/call.ts';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { ContactState } from '#domain/contact.ts';
import type { Creditor } from '#domain/creditor.ts';
import { DebtorKind, type KnownDebtor } from '#domain/debtor.ts';
import { dayOf, Instant } from '#domain/instant.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { nextStepOf } from '#domain/next-step.ts';
import { StepName } from '#domain/step-name.ts';
import { factsOf, invoiceFacts } from './invoice-facts.ts';

/** One line of the list of invoices. */
export const InvoiceRow = z
  .strictObject({
    ...invoiceFacts,
    debtor: z.strictObject({
      id: z.string(),
      kind: DebtorKind,
      name: z.string(),
      city: z.string(),
      followedBy: z.string().optional().describe('Who of finance looks after this debtor'),
    }),
    lastContact: z
      .strictObject({
        step: StepName.optional(),
        channel: Channel,
        state: ContactState,
        at: Instant,
        outcome: CallOutcome.optional().describe('Of a call that was made'),
      })
      .optional(),
    nextStep: z
      .strictObject({ step: StepName, label: z.string(), dueOn: CivilDate, scheduledAt: Instant })
      .optional()
      .describe(
        'On hold: if the hold lasts to its last day. Absent while only a person can end it',
      ),
  })
  .meta({ id: 'InvoiceRow' });
export type InvoiceRow = z.output<typeof InvoiceRow>;

type Parties = { readonly debtor: KnownDebtor; readonly creditor: Creditor };

export function rowOf(invoice: InvoiceSummary, parties: Parties, at: Instant): InvoiceRow {
  const { id, kind, name, address, followedBy } = parties.debtor;
  const last = lastContactOf(invoice);
  const next = nextStepOf(invoice, parties, at);
  return {
    ...factsOf(invoice, dayOf(at)),
    debtor: {
      id,
      kind,
      name,
      city: address.city,
      ...(followedBy !== undefined && { followedBy }),
    },
    ...(last && { lastContact: last }),
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

/** A call is a task until somebody rings: it must not hide the letter that did leave. */
function lastContactOf({ contacts, calls = [] }: InvoiceSummary): InvoiceRow['lastContact'] {
  const last = contacts.findLast(({ channel }) => channel !== 'call');
  const call = calls.at(-1);
  if (call && (last === undefined || call.calledAt > last.at)) return callOf(call);
  return last && { step: last.step, channel: last.channel, state: last.state, at: last.at };
}

const callOf = (
  call: NonNullable<InvoiceSummary['calls']>[number],
): NonNullable<InvoiceRow['lastContact']> => ({
  ...(call.step && { step: call.step }),
  channel: 'call',
  state: wasReached(call) ? 'delivered' : call.outcome === 'voicemail' ? 'sent' : 'failed',
  at: call.calledAt,
  outcome: call.outcome,
});
