import type { TaskStore } from '#adapters/task-store.ts';
import type { Contact } from '#domain/contact.ts';
import type { Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { postingsOf } from '#domain/postings-of-step.ts';

/**
 * Nobody is to ring or to post a letter for an invoice that is at its end: what a person had still to do of it is
 * withdrawn. What was done stays done.
 */
export async function withdrawTasks(
  invoice: Invoice,
  at: Instant,
  { tasks }: { readonly tasks: TaskStore },
): Promise<void> {
  const { creditorId } = invoice.terms;
  const undone = invoice.contacts.filter((contact) => isAPersons(contact, invoice));
  for (const { claimId } of undone) {
    const id = `${invoice.id}.${claimId}`;
    await tasks.withdraw({ creditorId, id, doneAt: at, doneBy: 'relance' });
  }
}

/** A call to make, or a letter of which the post has not told anything. */
const isAPersons = ({ channel, state, step }: Contact, invoice: Invoice): boolean =>
  state !== 'failed' &&
  (channel === 'call' ||
    ((channel === 'post' || channel === 'registered-post') &&
      postingsOf(invoice, step).length === 0));
