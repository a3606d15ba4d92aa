import { calendars } from '#domain/calendars.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { datePlan } from '#domain/plan.ts';
import type { StepName } from '#domain/step-name.ts';
import type { BookedInvoice } from './book.ts';

export type Departures = { readonly email: number; readonly sms: number; readonly post: number };

/** The bank's statement is read before the letters of the day leave. */
export const paymentInstant = (on: CivilDate): string => `${on}T06:00:00Z`;

const byEmail: readonly StepName[] = ['reminder', 'first-letter', 'follow-up', 'second-letter'];

/** What must have left for an invoice in the end: each step whose hour came before the payment, once. */
export function expectedDepartures({ dueOn, paidOn, hasMobile }: BookedInvoice): Departures {
  const plan = datePlan(calendars.standard, dueOn);
  const end = paidOn === undefined ? undefined : paymentInstant(paidOn);
  const taken = plan.filter(({ scheduledAt }) => end === undefined || scheduledAt < end);
  const count = (steps: readonly StepName[]) =>
    taken.filter(({ step }) => steps.includes(step)).length;
  return {
    email: count(byEmail),
    sms: hasMobile ? count(['follow-up']) : 0,
    post: count(['mise-en-demeure']),
  };
}
