import { blockOf } from './block.ts';
import { type ContactToCome, contactsToCome } from './contacts-to-come.ts';
import type { Creditor } from './creditor.ts';
import type { DatedStep } from './dated-step.ts';
import type { KnownDebtor } from './debtor.ts';
import { isHeldInPart } from './disputed-part.ts';
import { holdEffects } from './hold-effect.ts';
import { dayOf, type Instant } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { nextStepOf } from './next-step.ts';
import type { WritingStep } from './step-name.ts';
import { textOrder } from './text-order.ts';

type Owed = {
  readonly invoice: InvoiceSummary;
  readonly debtor: KnownDebtor;
  readonly creditor: Creditor;
};

/** A step that leaves by itself if no money comes before. */
export type PlannedSend<One extends Owed> = {
  readonly owed: One;
  readonly step: WritingStep;
  readonly label: string;
  readonly at: Instant;
  readonly contacts: readonly ContactToCome[];
};

/** What leaves by itself on the first day after today on which something does, as things are now, in that order. */
export function nextSends<One extends Owed>(
  all: readonly One[],
  now: Instant,
): readonly PlannedSend<One>[] {
  const today = dayOf(now);
  const later = all
    .flatMap((owed) => sendOf(owed, now))
    .filter(({ at }) => dayOf(at) > today)
    .toSorted((a, b) => textOrder(orderOf(a), orderOf(b)));
  const [first] = later;
  return first ? later.filter(({ at }) => dayOf(at) === dayOf(first.at)) : [];
}

const orderOf = ({ at, owed }: PlannedSend<Owed>): string =>
  `${at} ${owed.invoice.terms.number} ${owed.invoice.id}`;

function sendOf<One extends Owed>(owed: One, now: Instant): readonly PlannedSend<One>[] {
  const { invoice } = owed;
  const next = nextStepOf(invoice, owed, now);
  if (!next || next.step === 'legal-file' || isKeptBack(owed, next, now)) return [];
  const contacts = contactsToCome(invoice, next.step, owed);
  const { step, label, scheduledAt } = next;
  const { waiting } = invoice;
  const at = waiting && waiting.until > scheduledAt ? waiting.until : scheduledAt;
  return contacts.length === 0 ? [] : [{ owed, step, label, at, contacts }];
}

/** Whether something keeps it back on its day too; to wait for room, or for the last day of a hold, does not. */
function isKeptBack({ invoice, ...parties }: Owed, next: DatedStep, now: Instant): boolean {
  if (isHeldInPart(invoice)) return false;
  const block = blockOf(withoutHoldOver(invoice, next), parties, now);
  return block !== undefined && block.kind !== 'waiting';
}

function withoutHoldOver(invoice: InvoiceSummary, { dueOn }: DatedStep): InvoiceSummary {
  const { hold, ...free } = invoice;
  const isOver = hold && holdEffects[hold.kind].endsBy === 'date' && hold.until < dueOn;
  return isOver ? { ...free, status: 'followed' } : invoice;
}
