import { type ArchivedFile, type NoteContact, noteClaimIdOf } from './contact.ts';
import type { NoteDecision } from './decide-note.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';

/** Claims the right to send one note; who holds the claim sends, and nobody else. */
export function claimNote(
  invoice: Invoice,
  { note, attempt, to }: Extract<NoteDecision, { kind: 'note' }>,
  at: Instant,
  message: ArchivedFile | undefined,
): Invoice {
  const contact: NoteContact = {
    claimId: noteClaimIdOf(note.kind, note.about, attempt),
    note: note.kind,
    about: note.about,
    channel: 'email',
    state: 'claimed',
    attempt,
    to,
    claimedAt: at,
    at,
    events: [],
    ...(message && { message }),
  };
  return { ...invoice, notes: [...(invoice.notes ?? []), contact] };
}
