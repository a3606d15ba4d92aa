import * as z from 'zod';
import { Call, CallOutcome, callEffects } from '#domain/call.ts';
import { objectionToCall } from '#domain/call-objection.ts';
import { CivilDate } from '#domain/civil-date.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import { Hold } from '#domain/hold.ts';
import { AnyInstant, dayOf, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { tooEarly } from '#domain/mistake-code.ts';
import { PositiveCents } from '#domain/money.ts';
import { Phone } from '#domain/phone.ts';
import { recipientOf } from '#domain/recipient.ts';
import { isRepeatedCall, recordCall as record, unansweredCalls } from '#domain/record-call.ts';
import { readParties } from '../../records/read-parties.ts';
import { type Act, actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { closeCallTasks } from '../calls/close-call-tasks.ts';
import { markWrongNumber } from '../calls/mark-wrong-number.ts';
import { By, invoiceParams } from '../parameters.ts';
import { problem, refusedField } from '../problems/problem.ts';
import { created, ok } from '../reply.ts';
import { route } from '../route.ts';

const CallToRecord = z
  .strictObject({
    calledAt: AnyInstant,
    outcome: CallOutcome,
    contact: z.string().trim().min(1).max(70).optional().describe('Who answered'),
    to: Phone.optional().describe('The number rung, where it is not the one of the call task'),
    promisedOn: CivilDate.optional().describe('With outcome promised, and only then'),
    amount: PositiveCents.optional().describe('Promised, where it is not the whole balance'),
    note: z.string().trim().min(1).max(500).optional().describe('Facts only; of a dispute, why'),
    by: By,
  })
  .meta({ id: 'CallToRecord' });
type CallToRecord = z.output<typeof CallToRecord>;

const CallAnswer = z.strictObject({
  call: Call.meta({ id: 'Call' }),
  effect: z
    .strictObject({
      kind: z.enum(['none', 'hold-opened', 'number-marked-bad']),
      hold: Hold.optional(),
      to: z.string().optional(),
    })
    .describe('What the call did beside being noted'),
  invoice: InvoiceReceipt,
});

export const recordCall = route({
  method: 'post',
  path: '/invoices/{invoiceId}/calls',
  summary:
    'A call that was made: noted with its proof, its task closed. A promise or a dispute holds the invoice; an invoice not received or awaiting approval pauses it 5 working days, a payment on its way 3',
  input: { params: invoiceParams, body: CallToRecord },
  answer: CallAnswer,
  statuses: [201, 200],
  problems: ['not-found', 'not-possible-now'],
  handle: async ({ params: { invoiceId }, body }, services, { at }) => {
    const before = await services.records.read(invoiceId);
    const { debtor } = await readParties(services.parties, before);
    const noted: { call?: Call } = {};
    const acted = await actOnInvoice(services, invoiceId, (invoice) => {
      noted.call = callOf(body, invoice, debtor, at);
      return noteOn(invoice, noted.call, debtor, at);
    });
    if (acted.kind === 'problem') return acted;
    const call = calledBefore(acted.invoice, body) ?? noted.call;
    if (!call) throw new Error(`invoice ${invoiceId} has lost its call of ${body.calledAt}`);
    await closeCallTasks(acted.invoice, call, services.tasks);
    await markWrongNumber(acted.invoice, call, debtor, services.parties);
    const answer = {
      call,
      effect: effectOf(acted.invoice, call),
      invoice: receiptOf(acted.invoice),
    };
    return acted.isNew ? created(answer) : ok(answer);
  },
});

function callOf(
  told: CallToRecord,
  invoice: Invoice,
  debtor: KnownDebtor,
  recordedAt: Instant,
): Call {
  const tasks = unansweredCalls(invoice);
  const task = tasks.at(-1);
  const to = told.to ?? task?.to ?? recipientOf(debtor, 'call');
  return {
    ...told,
    id: `c${(invoice.calls ?? []).length + 1}`,
    recordedAt,
    answers: tasks.map(({ claimId }) => claimId),
    ...(to !== undefined && { to }),
    ...(task && { step: task.step }),
  };
}

function noteOn(invoice: Invoice, call: Call, debtor: KnownDebtor, at: Instant): ReturnType<Act> {
  if (isRepeatedCall(invoice, call)) return undefined;
  const objection = objectionToCall(invoice, call, at);
  if (objection) return refusedField(`/${objection.field}`, objection.reason, objection.mistake);
  const change = record(invoice, call, debtor.zone ?? 'mainland');
  if (change === undefined || 'proofs' in change) return keptInTime(change, at);
  return problem('not-possible-now', change.reason);
}

/** A promise whose grace is over already would be broken in the moment it is noted. */
function keptInTime(change: Exclude<ReturnType<Act>, undefined> | undefined, at: Instant) {
  const hold = change && 'invoice' in change ? change.invoice.hold : undefined;
  return hold?.kind === 'promise' && hold.until < dayOf(at)
    ? refusedField('/promisedOn', 'promisedOn must end today or later', tooEarly(dayOf(at)))
    : change;
}

const calledBefore = ({ calls = [] }: Invoice, told: CallToRecord): Call | undefined =>
  calls.find(({ calledAt, outcome }) => calledAt === told.calledAt && outcome === told.outcome);

function effectOf({ hold }: Invoice, call: Call): z.output<typeof CallAnswer>['effect'] {
  if (callEffects[call.outcome].kind === 'bad-number' && call.to !== undefined) {
    return { kind: 'number-marked-bad', to: call.to };
  }
  return hold && hold.id === call.holdId ? { kind: 'hold-opened', hold } : { kind: 'none' };
}
