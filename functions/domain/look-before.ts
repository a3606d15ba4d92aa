import { decideNote } from './decide-note.ts';
import { isHeldInPart } from './disputed-part.ts';
import { nextLookAt } from './hold-progress.ts';
import type { Instant } from './instant.ts';
import type { NoteFacts } from './wanted-notes.ts';

/**
 * Whether a followed invoice must be reviewed before its next step: a dispute about a part comes to its last day, or a
 * message outside the calendar is due.
 */
export function mustLookBefore(
  nextAt: Instant,
  facts: NoteFacts & { readonly now: Instant },
): boolean {
  const { invoice } = facts;
  const { hold } = invoice;
  if (hold && isHeldInPart(invoice)) {
    return nextLookAt(invoice, hold) < nextAt;
  }
  const note = decideNote(facts);
  return note.kind === 'wait' ? note.until < nextAt : note.kind !== 'nothing';
}
