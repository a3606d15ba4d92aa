import { blockOf } from './block.ts';
import { callsToMake } from './calls-to-make.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import type { Creditor } from './creditor.ts';
import type { KnownDebtor } from './debtor.ts';
import { isHeldInPart } from './disputed-part.ts';
import type { Hold } from './hold.ts';
import { dayOf, type Instant } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { nextStepOf } from './next-step.ts';
import { isOpen } from './open-invoice.ts';
import type { StepName } from './step-name.ts';
import { isQuestionOf, type Task } from './task.ts';

type SummaryContact = InvoiceSummary['contacts'][number];
type HoldOf<Kind extends Hold['kind']> = Extract<Hold, { kind: Kind }>;

/** One thing about an invoice that finance does, decides or watches today. */
export type Work =
  | {
      readonly kind: 'send';
      readonly step: StepName;
      readonly label: string;
      readonly scheduledAt: Instant;
    }
  | { readonly kind: 'call' | 'letter' | 'task'; readonly task: Task }
  | { readonly kind: 'promise'; readonly hold: HoldOf<'promise'> }
  | { readonly kind: 'dispute'; readonly hold: HoldOf<'dispute'> }
  | { readonly kind: 'decision'; readonly question: string; readonly task: Task | undefined }
  | { readonly kind: 'doubt' | 'failure' | 'done'; readonly contact: SummaryContact };

export type WorkFacts = {
  readonly invoice: InvoiceSummary;
  readonly debtor: KnownDebtor;
  readonly creditor: Creditor;
  /** The tasks of this invoice that are not done. */
  readonly tasks: readonly Task[];
  readonly now: Instant;
};

/** Days during which a message that failed stays before finance's eyes. */
const FAILURE_DAYS = 7;

/** What there is to do for an invoice today, and what was done; nothing is asked for once nothing is owed. */
export function workOf(facts: WorkFacts): readonly Work[] {
  const done = doneOn(facts.invoice, dayOf(facts.now));
  if (!isOpen(facts.invoice)) return done;
  return [
    ...tasksOf(facts),
    ...heldWork(facts),
    ...contactWork(facts.invoice, dayOf(facts.now)),
    ...sendOf(facts),
    ...done,
  ];
}

function tasksOf({ invoice, tasks, now }: WorkFacts): readonly Work[] {
  const today = dayOf(now);
  const { question } = invoice;
  const isDecision = ({ id }: Task) => isQuestionOf(invoice.id, id);
  const decision: readonly Work[] =
    question === undefined ? [] : [{ kind: 'decision', question, task: tasks.find(isDecision) }];
  const due = tasks.filter(
    (task) => task.dueOn <= today && !isDecision(task) && !isShownByContact(task),
  );
  const others = due.filter(({ kind }) => kind !== 'call');
  return [
    ...decision,
    ...[...others, ...callsToMake(invoice, due)].map(
      (task): Work => ({ kind: workKinds[task.kind], task }),
    ),
  ];
}

const workKinds = { call: 'call', post: 'letter', doubt: 'task' } as const;

/** A step's claim in doubt is shown by its contact; a message outside the calendar has none in the summary. */
const isShownByContact = ({ id, step }: Task): boolean =>
  step !== undefined && id.endsWith('.doubt');

function heldWork({ invoice: { hold }, now }: WorkFacts): readonly Work[] {
  if (hold?.kind === 'dispute') return [{ kind: 'dispute', hold }];
  return hold?.kind === 'promise' && hold.promisedOn <= dayOf(now)
    ? [{ kind: 'promise', hold }]
    : [];
}

function contactWork({ contacts }: InvoiceSummary, today: CivilDate): readonly Work[] {
  const doubts = contacts.filter(({ inDoubt }) => inDoubt === true);
  const failed = contacts.findLast(
    ({ failure, at }) => failure !== undefined && dayOf(at) > addDays(today, -FAILURE_DAYS),
  );
  return [
    ...doubts.map((contact): Work => ({ kind: 'doubt', contact })),
    ...(failed ? [{ kind: 'failure', contact: failed } as const] : []),
  ];
}

/** What leaves by itself today; the file for the court is prepared, not sent. */
function sendOf({ invoice, debtor, creditor, now }: WorkFacts): readonly Work[] {
  const parties = { debtor, creditor };
  const next = nextStepOf(invoice, parties, now);
  if (!next || next.step === 'legal-file' || next.dueOn > dayOf(now)) return [];
  if (!isHeldInPart(invoice) && blockOf(invoice, parties, now)) return [];
  const { step, label, scheduledAt } = next;
  return [{ kind: 'send', step, label, scheduledAt }];
}

const doneOn = ({ contacts }: InvoiceSummary, today: CivilDate): readonly Work[] =>
  contacts
    .filter(
      ({ channel, state, claimedAt }) =>
        channel !== 'call' && state !== 'failed' && dayOf(claimedAt) === today,
    )
    .map((contact) => ({ kind: 'done', contact }));

/** Whether something would have left by today but for what holds the invoice. */
export function isHeldBack(
  invoice: InvoiceSummary,
  parties: { readonly debtor: KnownDebtor; readonly creditor: Creditor },
  now: Instant,
): boolean {
  if (isHeldInPart(invoice) || invoice.status === 'handed-over') return false;
  if (!blockOf(invoice, parties, now)) return false;
  const { hold: _held, question: _asked, ...free } = invoice;
  const next = nextStepOf({ ...free, status: 'followed' }, parties, now);
  return next !== undefined && next.dueOn <= dayOf(now);
}
