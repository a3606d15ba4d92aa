import type { CalendarStep } from './calendar.ts';
import type { Contact } from './contact.ts';
import { nextContactFrom } from './contact-spacing.ts';
import type { Creditor } from './creditor.ts';
import type { DatedStep } from './dated-step.ts';
import type { KnownDebtor } from './debtor.ts';
import { atHour, dayOf, type Instant } from './instant.ts';
import { balanceOf, contactsOf, type Invoice } from './invoice.ts';
import { lateness } from './late-step.ts';
import { isWorthSending } from './letter-threshold.ts';
import { type NextContact, nextContactOf } from './next-contact.ts';
import { withDefaults } from './plan-settings.ts';
import { sendDayFrom } from './send-day.ts';
import { lookDuringStop, stopOf } from './sending-stop.ts';
import { nextSmsAt } from './sms-window.ts';
import type { SkipReason } from './step-outcome.ts';

/** What is known in the moment a step could act. */
export type StepFacts = {
  readonly invoice: Invoice;
  readonly debtor: KnownDebtor;
  /** How late a step may be, what a letter must be worth, how far contacts stand apart, and whether anything may go. */
  readonly creditor: Pick<
    Creditor,
    | 'mostWorkingDaysLate'
    | 'minimumForLetters'
    | 'minimumDaysBetweenContacts'
    | 'quietPeriods'
    | 'sendHour'
    | 'sendingActs'
  >;
  readonly step: CalendarStep;
  readonly dated: DatedStep;
  /** The step after this one, by the calendar. */
  readonly following: DatedStep;
  /** The situation and the cycle the workflow reviewed before it came here. */
  readonly reviewed: { readonly situation: number; readonly cycle: number };
  readonly now: Instant;
};

export type StepDecision =
  | { readonly kind: 'look-again' }
  | { readonly kind: 'already-done' }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  | { readonly kind: 'ask-finance'; readonly reason: FinanceQuestion }
  | { readonly kind: 'complete'; readonly inDoubt: boolean }
  | Exclude<NextContact, { kind: 'made' | 'unreachable' }>;

export type FinanceQuestion =
  | 'mise-en-demeure-late'
  | 'mise-en-demeure-without-prior-contact'
  | 'mise-en-demeure-not-sent';

/** Decides what a step does next. The order of the questions is the policy: payment and holds come first. */
export function decideStep(facts: StepFacts): StepDecision {
  const { invoice, step, dated, now } = facts;
  const contacts = contactsOf(invoice, step.name);

  if (hasChanged(facts)) return { kind: 'look-again' };
  if (invoice.steps[step.name]) return { kind: 'already-done' };
  if (now < dated.scheduledAt) return { kind: 'wait', until: dated.scheduledAt };
  const objection = keptBack(facts) ?? (contacts.length === 0 ? firstObjection(facts) : undefined);
  return objection ?? nextAct(facts, contacts);
}

/** Nothing of a creditor leaves while a person has stopped it. */
function keptBack({ creditor, debtor, now }: StepFacts): StepDecision | undefined {
  const stop = stopOf(creditor);
  return stop && { kind: 'wait', until: lookDuringStop(stop, now, creditor, debtor.zone) };
}

/** What speaks against a step before its first contact; a step begun is gone through with. */
const firstObjection = (facts: StepFacts): StepDecision | undefined =>
  objectionTo(facts) ?? tooSoon(facts);

function nextAct(facts: StepFacts, contacts: readonly Contact[]): StepDecision {
  const { invoice, step, debtor, creditor, now } = facts;
  const next = nextContactOf(step, {
    debtor,
    contacts,
    now,
    isWorthSending: (channel) =>
      isWorthSending(channel, balanceOf(invoice), creditor.minimumForLetters),
  });
  if (next.kind === 'made') return { kind: 'complete', inDoubt: next.inDoubt };
  if (next.kind === 'unreachable') return nothingCarries(facts);
  return next.kind === 'contact' && next.channel === 'sms' ? inSmsHours(next, facts) : next;
}

/** A step that was caught up late, or moved, must not bring the next one closer than the creditor allows. */
function tooSoon({ invoice, creditor, debtor, now }: StepFacts): StepDecision | undefined {
  const settings = withDefaults({ ...creditor, zone: debtor.zone });
  const last = invoice.contacts.findLast(({ state }) => state !== 'failed');
  const lastOn = last && dayOf(last.claimedAt);
  const today = dayOf(now);
  const from = nextContactFrom(today, lastOn, settings.spacingDays);
  if (from <= today) return undefined;
  return { kind: 'wait', until: atHour(sendDayFrom(from, 1, settings), settings.sendHour) };
}

/** A step taken late in the day, or again after a wait, rings no telephone outside the hours for it. */
function inSmsHours(
  contact: Extract<NextContact, { kind: 'contact' }>,
  { debtor, now }: StepFacts,
): StepDecision {
  const opensAt = nextSmsAt(now, debtor.zone ?? 'mainland');
  return opensAt > now ? { kind: 'wait', until: opensAt } : contact;
}

const hasChanged = ({ invoice, reviewed, now }: StepFacts): boolean =>
  invoice.status !== 'followed' ||
  // A dispute about a part has come to its last day: finance is asked before anything more leaves.
  (invoice.hold !== undefined && dayOf(now) > invoice.hold.until) ||
  invoice.situation !== reviewed.situation ||
  invoice.execution.cycle !== reviewed.cycle;

function objectionTo(facts: StepFacts): StepDecision | undefined {
  return facts.step.name === 'mise-en-demeure' ? objectionToMiseEnDemeure(facts) : skipOf(facts);
}

/** A step that nothing can carry does not stop the calendar, but for the letter that the law asks for. */
const nothingCarries = ({ step, invoice }: StepFacts): StepDecision =>
  step.name === 'mise-en-demeure' && !invoice.approved.includes(step.name)
    ? { kind: 'ask-finance', reason: 'mise-en-demeure-not-sent' }
    : { kind: 'skip', reason: 'no-channel' };

/** The last letter before the court is never skipped by a rule, nor sent out of the blue: a person decides. */
function objectionToMiseEnDemeure(facts: StepFacts): StepDecision | undefined {
  if (facts.invoice.approved.includes('mise-en-demeure')) return undefined;
  if (isTooLate(facts)) return { kind: 'ask-finance', reason: 'mise-en-demeure-late' };
  const wasContacted = facts.invoice.contacts.some(
    ({ step, state }) => step !== 'reminder' && state !== 'failed',
  );
  return wasContacted
    ? undefined
    : { kind: 'ask-finance', reason: 'mise-en-demeure-without-prior-contact' };
}

function skipOf(facts: StepFacts): StepDecision | undefined {
  const { invoice, step, following, now } = facts;
  if (step.name === 'reminder' && dayOf(now) > invoice.terms.dueOn) {
    return { kind: 'skip', reason: 'after-due-date' };
  }
  // Two letters on one day would be one too many: the later step says what the earlier would have said.
  if (following.scheduledAt <= now) return { kind: 'skip', reason: 'overtaken' };
  return isTooLate(facts) ? { kind: 'skip', reason: 'too-late' } : undefined;
}

const isTooLate = ({ dated, debtor, creditor, now }: StepFacts): boolean =>
  lateness({
    step: dated.step,
    dueOn: dated.dueOn,
    today: dayOf(now),
    zone: debtor.zone ?? 'mainland',
    mostWorkingDaysLate: creditor.mostWorkingDaysLate,
  }).kind !== 'in-time';
