import { type NoteContact, noteClaimIdOf } from './contact.ts';
import { dayOf, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { recipientOf } from './recipient.ts';
import { NO_TRACE } from './record-contact.ts';
import { lookDuringStop, stopOf } from './sending-stop.ts';
import { type Unanswered, unansweredClaim } from './unanswered-claim.ts';
import type { WantedNote } from './wanted-note.ts';
import { type NoteFacts, wantedNotes } from './wanted-notes.ts';

/** What the messages outside the calendar need now. */
export type NoteDecision =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'note';
      readonly note: WantedNote;
      readonly attempt: number;
      readonly to: string;
    }
  | Unanswered<NoteContact>;

/**
 * Decides the next message outside the calendar: settle the claim that is open, else send what is wanted and was not
 * sent, by e-mail only; who has no address for it gets none. `wait` names the next moment worth a look.
 */
export function decideNote(facts: NoteFacts & { readonly now: Instant }): NoteDecision {
  const { invoice, debtor, now } = facts;
  const open = invoice.notes?.find(({ state, inDoubt }) => state === 'claimed' && !inDoubt);
  if (open) return unansweredClaim(open, now);

  const to = recipientOf(debtor, 'email');
  if (to === undefined) return { kind: 'nothing' };
  const stop = stopOf(facts.creditor);
  const turns = wantedNotes(facts)
    .filter(({ lastOn }) => dayOf(now) <= lastOn)
    .flatMap((note) => turnOf(invoice, note));
  const due = turns.find(({ from }) => from <= now);
  if (due && stop) {
    return { kind: 'wait', until: lookDuringStop(stop, now, facts.creditor, debtor.zone) };
  }
  if (due) return { kind: 'note', note: due.note, attempt: due.attempt, to };
  const [next] = turns.map(({ from }) => from).toSorted();
  return next === undefined ? { kind: 'nothing' } : { kind: 'wait', until: next };
}

type Turn = { readonly note: WantedNote; readonly attempt: number; readonly from: Instant };

/** The attempt a wanted note is at, and from when it may go; none when it was sent, refused or is in doubt. */
function turnOf(invoice: Invoice, note: WantedNote): readonly Turn[] {
  const attempt = nextAttempt(invoice.notes ?? [], note);
  return attempt === undefined ? [] : [{ note, attempt, from: openFrom(invoice, note, attempt) }];
}

/** The moment it is wanted, or the one until which it waits for room. */
function openFrom(
  { waiting }: Invoice,
  { kind, about, from }: WantedNote,
  attempt: number,
): Instant {
  const isWaiting = waiting?.claimId === noteClaimIdOf(kind, about, attempt);
  return isWaiting ? later(waiting.until, from) : from;
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Once, and once more if the provider had no trace of it. */
function nextAttempt(notes: readonly NoteContact[], { kind, about }: WantedNote) {
  const last = notes.findLast((one) => one.note === kind && one.about === about);
  if (!last) return 1;
  return last.reason === NO_TRACE ? last.attempt + 1 : undefined;
}
