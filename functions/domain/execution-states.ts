import { calendars } from './calendars.ts';
import type { Instant } from './instant.ts';
import { contactsOf, type Invoice } from './invoice.ts';
import { isEnd } from './situation.ts';
import { namesOf, stateNames } from './state-names.ts';
import type { StepName } from './step-name.ts';

/** One state of the chart as an invoice goes through it. */
export type ExecutionState = {
  /** As the execution history names it. */
  readonly name: string;
  readonly step?: StepName;
  readonly state: 'done' | 'skipped' | 'current' | 'ahead';
  readonly at?: Instant;
};

/**
 * The states of the chart in the order of the calendar, as far as an invoice has come by its own facts. At most one is
 * current: what holds the invoice or asks a person comes before the step it keeps waiting.
 */
export function executionStates(invoice: Invoice): readonly ExecutionState[] {
  const { status, situation, reviewed } = invoice;
  const isReviewing = situation !== reviewed;
  const review: ExecutionState = {
    name: stateNames.review,
    state: isReviewing && !isEnd(status) ? 'current' : 'done',
  };
  const pause = pauseOf(invoice);
  const all = [review, ...stepsOf(invoice), ...endOf(invoice)];
  const isFree = !isReviewing && pause === undefined && !isEnd(status);
  const current = isFree ? all.findIndex(({ state }) => state === 'ahead') : -1;
  const states = all.map(
    (one, index): ExecutionState => (index === current ? { ...one, state: 'current' } : one),
  );
  if (!pause || isReviewing) return states;
  const next = states.findIndex(({ state }) => state === 'ahead');
  const place = next < 0 ? states.length : next;
  return [...states.slice(0, place), pause, ...states.slice(place)];
}

/** A wait and an act for each step of the calendar, then the last delay. */
function stepsOf(invoice: Invoice): readonly ExecutionState[] {
  const steps = calendars[invoice.calendar].steps.flatMap((step): readonly ExecutionState[] => {
    const { wait, take } = namesOf(step);
    const outcome = invoice.steps[step.name];
    const named = { step: step.name };
    if (outcome) {
      const state = outcome.kind === 'skipped' ? 'skipped' : 'done';
      return [
        { name: wait, ...named, state },
        { name: take, ...named, state, at: outcome.at },
      ];
    }
    const isUnderWay = contactsOf(invoice, step.name).length > 0;
    return [
      { name: wait, ...named, state: isUnderWay ? 'done' : 'ahead' },
      { name: take, ...named, state: 'ahead' },
    ];
  });
  const file = invoice.steps['legal-file'];
  const state = file ? 'done' : 'ahead';
  return [
    ...steps,
    { name: stateNames.finalDeadline, state },
    { name: stateNames.legalFile, step: 'legal-file', state, ...(file && { at: file.at }) },
  ];
}

const endNames = {
  settled: stateNames.settled,
  cancelled: stateNames.cancelled,
  'handed-over': stateNames.handedOver,
} as const;

const endOf = ({ status }: Invoice): readonly ExecutionState[] =>
  isEnd(status) ? [{ name: endNames[status], state: 'current' }] : [];

/** What keeps the next step waiting beside its day. */
function pauseOf({ status, question }: Invoice): ExecutionState | undefined {
  if (isEnd(status)) return undefined;
  if (question !== undefined) return { name: stateNames.askFinance, state: 'current' };
  return status === 'on-hold' ? { name: stateNames.hold, state: 'current' } : undefined;
}
