import type { CalendarName } from './calendar.ts';
import { addDays } from './civil-date.ts';
import type { DatedStep } from './dated-step.ts';
import { isHeldWhole } from './disputed-part.ts';
import { addSeconds, atHour, earlier, type Instant } from './instant.ts';
import type { Invoice, InvoiceStatus } from './invoice.ts';
import type { StepName } from './step-name.ts';

const DAY = 86_400;

/** An execution lives a year at most (AWS); what is longer goes on in a next cycle before that. */
const LONGEST_CYCLE_SECONDS = 300 * DAY;

/** What the workflow is to do now, and until when. */
export type Situation =
  | { readonly kind: 'relance'; readonly resumeAt: StepName; readonly nextAt: Instant }
  | { readonly kind: 'on-hold'; readonly until: Instant }
  | { readonly kind: 'renew' }
  | { readonly kind: 'settled' | 'cancelled' | 'handed-over' }
  /** A message outside the calendar goes first; then the situation is reviewed again. */
  | { readonly kind: 'note' }
  | { readonly kind: 'ask-finance'; readonly reason: string };

export type SituationFacts = {
  readonly invoice: Invoice;
  /** The calendar dated for this invoice, with the steps already taken as they went. */
  readonly plan: readonly DatedStep[];
  readonly cycle: number;
  readonly startedAt: Instant;
  /** The calendar whose machine asks. */
  readonly drawn: CalendarName;
  readonly now: Instant;
  /** When a hold, if there is one, must be looked at next. */
  readonly holdLookAt?: Instant | undefined;
};

/** Decides where an execution goes. Ends come first, then what suspends, then the next step without an outcome. */
export function reviewSituation(facts: SituationFacts): Situation {
  const { invoice, now, startedAt } = facts;
  const cycleEndsAt = addSeconds(startedAt, LONGEST_CYCLE_SECONDS);

  if (isEnd(invoice.status)) return { kind: invoice.status };
  if (invoice.calendar !== facts.drawn || now >= cycleEndsAt) return { kind: 'renew' };
  if (invoice.question !== undefined) return { kind: 'ask-finance', reason: invoice.question };
  if (!invoice.hold) return nextStep(facts, cycleEndsAt);
  const lookAt = facts.holdLookAt ?? atHour(addDays(invoice.hold.until, 1), 9);
  const until = earlier(lookAt, cycleEndsAt);
  return isHeldWhole(invoice) ? { kind: 'on-hold', until } : nextStep(facts, until);
}

/** Whether the follow-up of an invoice of this status, or in this situation, is at an end. */
export const isEnd = (
  status: InvoiceStatus | Situation['kind'],
): status is 'settled' | 'cancelled' | 'handed-over' =>
  status === 'settled' || status === 'cancelled' || status === 'handed-over';

/** The next step, or a rest where the invoice must be looked at before it. */
function nextStep({ invoice, plan }: SituationFacts, lookAt: Instant): Situation {
  const next = plan.find(({ step }) => invoice.steps[step] === undefined);
  if (!next) return { kind: 'ask-finance', reason: 'calendar-without-end' };
  // A due date a year ahead, or a dispute about a part that must be answered before.
  if (next.scheduledAt > lookAt) return { kind: 'on-hold', until: lookAt };
  return { kind: 'relance', resumeAt: next.step, nextAt: next.scheduledAt };
}
