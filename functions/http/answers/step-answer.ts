import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { ContactState } from '#domain/contact.ts';
import type { DatedStep } from '#domain/dated-step.ts';
import { Instant } from '#domain/instant.ts';
import { contactsOf, type Invoice } from '#domain/invoice.ts';
import { StepName } from '#domain/step-name.ts';
import { Waiting } from '#domain/waiting.ts';

const StepState = z.enum(['planned', 'done', 'skipped', 'in-doubt']);

/** One step of an invoice, past or to come. */
export const StepAnswer = z
  .strictObject({
    step: StepName,
    label: z.string().describe('"J+2": days from the due date'),
    nominalOn: CivilDate,
    dueOn: CivilDate,
    scheduledAt: Instant,
    movedFor: z.string().optional().describe('Why it is not on its nominal day'),
    state: StepState,
    at: Instant.optional(),
    reason: z.string().optional(),
    by: z.string().optional(),
    note: z.string().optional(),
    waiting: Waiting.omit({ claimId: true })
      .optional()
      .describe('Why a contact that is due has not left, and until when it waits'),
    contacts: z.array(
      z.strictObject({
        channel: Channel,
        state: ContactState,
        at: Instant,
        to: z.string(),
        hasLetter: z.boolean(),
        reason: z.string().optional(),
        inDoubt: z.boolean().optional(),
      }),
    ),
  })
  .meta({ id: 'Step' });
export type StepAnswer = z.output<typeof StepAnswer>;

/** Each dated step with what became of it. An invoice that came to its end has nothing left to come. */
export const stepsOf = (invoice: Invoice, plan: readonly DatedStep[]): StepAnswer[] =>
  plan.map((dated) => ({
    ...dated,
    ...outcomeOf(invoice, dated),
    ...waitingOf(invoice, dated),
    contacts: contactsOf(invoice, dated.step).map(
      ({ channel, state, at, to, letter, reason, inDoubt }) => ({
        channel,
        state,
        at,
        to,
        hasLetter: letter !== undefined,
        ...(reason !== undefined && { reason }),
        ...(inDoubt !== undefined && { inDoubt }),
      }),
    ),
  }));

function waitingOf({ waiting }: Invoice, { step }: DatedStep): Pick<StepAnswer, 'waiting'> {
  if (!waiting?.claimId.startsWith(`${step}_`)) return {};
  const { claimId: _internal, ...told } = waiting;
  return { waiting: told };
}

type Outcome = Pick<StepAnswer, 'state' | 'at' | 'reason' | 'by' | 'note'>;

function outcomeOf({ steps, status }: Invoice, { step }: DatedStep): Outcome {
  const outcome = steps[step];
  if (outcome) {
    const { kind, ...rest } = outcome;
    return { state: kind, ...rest };
  }
  const isOver = status === 'settled' || status === 'cancelled' || status === 'handed-over';
  return isOver ? { state: 'skipped', reason: status } : { state: 'planned' };
}
