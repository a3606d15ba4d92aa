import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { CivilDate, latest } from '#domain/civil-date.ts';
import { contactsToCome } from '#domain/contacts-to-come.ts';
import { dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { projectedPlan } from '#domain/projected-plan.ts';
import { WritingStep } from '#domain/step-name.ts';
import { readParties } from '../../records/read-parties.ts';
import { letterFactsOf } from '../../sending/letter-facts-of.ts';
import { invoiceParams } from '../parameters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const StepPreview = z
  .strictObject({
    step: WritingStep,
    on: CivilDate.describe('The day it would be written: its own, or today where that has passed'),
    messages: z.array(
      z.strictObject({
        channel: Channel,
        to: z.string(),
        subject: z.string().optional(),
        text: z.string().optional().describe('Of a mail or an SMS; of a call, what to say'),
        html: z.string().optional(),
        letter: z.string().optional().describe('Where the letter that goes with it can be read'),
      }),
    ),
  })
  .meta({ id: 'StepPreview' });

export const previewStep = route({
  method: 'get',
  path: '/invoices/{invoiceId}/steps/{step}/preview',
  summary: 'The messages of a step to come as they would leave; nothing is kept of them',
  input: { params: invoiceParams.extend({ step: WritingStep }) },
  answer: StepPreview,
  problems: ['not-found', 'not-possible-now'],
  handle: async ({ params: { invoiceId, step } }, { records, parties }, { at }) => {
    const invoice = await records.read(invoiceId);
    const refusal = refusalOf(invoice, step);
    if (refusal) return refusal;
    const owed = await readParties(parties, invoice);
    const dated = projectedPlan(invoice, owed, at).find((one) => one.step === step);
    if (!dated) return problem('not-found', `calendar ${invoice.calendar} has no step ${step}`);
    return ok(await previewOf(invoice, owed, { step, on: latest(dated.dueOn, dayOf(at)) }));
  },
});

type Dated = { readonly step: WritingStep; readonly on: CivilDate };

async function previewOf(
  invoice: Invoice,
  parties: Awaited<ReturnType<typeof readParties>>,
  { step, on }: Dated,
) {
  const facts = letterFactsOf(invoice, parties, step, on);
  // Only a preview pays for loading the words of all messages.
  const { messageToCome } = await import('../previews/message-to-come.ts');
  const contacts = contactsToCome(invoice, step, parties);
  return { step, on, messages: contacts.map((one) => messageToCome(one, facts, invoice)) };
}

function refusalOf({ status, steps }: Invoice, step: WritingStep): Problem | undefined {
  const outcome = steps[step];
  if (outcome) return problem('not-possible-now', `step ${step} is ${outcome.kind} already`);
  return status === 'followed' || status === 'on-hold'
    ? undefined
    : problem('not-possible-now', `this invoice is ${status}: no step is left to come`);
}
