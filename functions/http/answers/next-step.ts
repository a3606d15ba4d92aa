import type { DatedStep } from '#domain/dated-step.ts';
import type { Invoice } from '#domain/invoice.ts';

/** The step to come, by the calendar; an invoice on hold has one too, it only waits. `undefined` after the end. */
export const nextStepOf = (
  { steps, status }: Invoice,
  plan: readonly DatedStep[],
): DatedStep | undefined =>
  status === 'followed' || status === 'on-hold'
    ? plan.find(({ step }) => steps[step] === undefined)
    : undefined;
