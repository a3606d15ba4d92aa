import { addDays, type CivilDate } from './civil-date.ts';
import type { Contact } from './contact.ts';
import type { Creditor } from './creditor.ts';
import type { KnownDebtor } from './debtor.ts';
import { isHeldInPart } from './disputed-part.ts';
import type { Hold } from './hold.ts';
import { instalmentsOf, receivedSince } from './hold-progress.ts';
import { addSeconds, atHour, dayOf, type Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { larger, ZERO } from './money.ts';
import { type NoteHabits, noteHabitsOf } from './note-settings.ts';
import { standingOf } from './payment-movements.ts';
import { withDefaults } from './plan-settings.ts';
import { sendDayFrom } from './send-day.ts';
import type { WantedNote } from './wanted-note.ts';

export type NoteFacts = {
  readonly invoice: Invoice;
  readonly debtor: KnownDebtor;
  readonly creditor: Creditor;
};

/** Days after what it answers during which a note is still worth sending. */
const FRESH_DAYS = 3;

/** The notes that what happened to an invoice calls for, by the creditor's habits, sent or not. */
export function wantedNotes(facts: NoteFacts): readonly WantedNote[] {
  const { status } = facts.invoice;
  if (status === 'cancelled' || status === 'handed-over') return [];
  const habits = noteHabitsOf(facts.creditor);
  return [...aboutLastPayment(facts.invoice, habits), ...aboutHold(facts, habits)];
}

function aboutLastPayment(invoice: Invoice, habits: NoteHabits): readonly WantedNote[] {
  const index = invoice.payments.findLastIndex((payment) => standingOf(payment) > 0);
  const payment = invoice.payments[index];
  if (!payment) return [];
  const { amount, paidOn, recordedAt: from, crossed } = payment;
  const left = larger(balanceOf(invoice), ZERO);
  const lastOn = addDays(dayOf(from), FRESH_DAYS);
  const common = { about: `p${index + 1}`, from, lastOn, amount, paidOn, left };
  const letter = invoice.contacts.find(({ claimId }) => claimId === crossed);
  if (letter && letter.state !== 'failed' && habits.paymentCrossed) {
    return [correctionOf(letter, common)];
  }
  return habits.thankYou && invoice.status === 'settled' ? [{ kind: 'thank-you', ...common }] : [];
}

/** Seconds within which a letter on its way has left or has not: no apology goes before what it is about. */
const SENDING_SECONDS = 60;

type Correction = Extract<WantedNote, { kind: 'payment-crossed' }>;

function correctionOf(
  { state, claimedAt }: Contact,
  about: Omit<Correction, 'kind' | 'letterOn'>,
): Correction {
  const from = state === 'claimed' ? addSeconds(about.from, SENDING_SECONDS) : about.from;
  return { kind: 'payment-crossed', ...about, from, letterOn: dayOf(claimedAt) };
}

function aboutHold(facts: NoteFacts, habits: NoteHabits): readonly WantedNote[] {
  const { hold } = facts.invoice;
  if (!hold) return [];
  switch (hold.kind) {
    case 'dispute':
      return habits.disputeReceipt ? receiptOf(hold, isHeldInPart(facts.invoice)) : [];
    case 'promise':
      return promiseReminder(hold, facts, habits.promiseReminderDays);
    case 'plan':
      return instalmentReminders(hold, facts, habits.instalmentReminderDays);
    case 'pause':
    case 'insolvency':
      return [];
  }
}

type Of<Kind extends Hold['kind']> = Extract<Hold, { kind: Kind }>;

/** What a bank disputes was not told by the debtor: he gets no receipt for it. */
function receiptOf(dispute: Of<'dispute'>, isInPart: boolean): readonly WantedNote[] {
  const { id, openedAt, until, paymentId, amount } = dispute;
  if (paymentId !== undefined) return [];
  const openedOn = dayOf(openedAt);
  const lastOn = addDays(openedOn, FRESH_DAYS);
  const said = { about: id, from: openedAt, lastOn, openedOn, answerBefore: until };
  return [{ kind: 'dispute-receipt', ...said, ...(isInPart && { contested: amount }) }];
}

function promiseReminder(
  { id, openedAt, promisedOn, amount }: Of<'promise'>,
  facts: NoteFacts,
  days: number,
): readonly WantedNote[] {
  const from = recalledAt(promisedOn, days, openedAt, facts);
  if (from === undefined) return [];
  const owed = amount ?? balanceOf(facts.invoice);
  const said = { about: id, from, lastOn: promisedOn, amount: owed, promisedOn };
  return [{ kind: 'promise-reminder', ...said }];
}

function instalmentReminders(
  hold: Of<'plan'>,
  facts: NoteFacts,
  days: number,
): readonly WantedNote[] {
  const received = receivedSince(facts.invoice, hold);
  const count = hold.instalments.length;
  const zone = facts.debtor.zone ?? 'mainland';
  return instalmentsOf(hold, zone).flatMap(({ number, dueOn, amount, dueInAll }) => {
    const from = recalledAt(dueOn, days, hold.openedAt, facts);
    if (from === undefined || received >= dueInAll) return [];
    const said = { about: `${hold.id}-${number}`, from, lastOn: dueOn, amount, dueOn };
    return [{ kind: 'instalment-reminder', ...said, number, count } as const];
  });
}

/** The morning on which a date agreed is recalled; `undefined` when it was agreed only then, or habit is not to. */
function recalledAt(
  on: CivilDate,
  days: number,
  agreedAt: Instant,
  { debtor, creditor }: NoteFacts,
): Instant | undefined {
  if (days === 0) return undefined;
  const { sendHour, zone, quietPeriods } = withDefaults({ ...creditor, zone: debtor.zone });
  const day = sendDayFrom(addDays(on, -days), -1, { zone, quietPeriods });
  return day > dayOf(agreedAt) ? atHour(day, sendHour) : undefined;
}
