import type { TaskEnd, TaskStore } from '#adapters/task-store.ts';
import type { Invoice } from '#domain/invoice.ts';
import { isQuestionOf } from '#domain/task.ts';

/** What finance was asked about an invoice has answered itself: by money, by the post, by another decision. */
export async function closeQuestions(
  { id: invoiceId, terms: { creditorId } }: Invoice,
  end: Pick<TaskEnd, 'doneAt' | 'doneBy'>,
  tasks: TaskStore,
): Promise<void> {
  for (const { id, doneAt } of await tasks.list(creditorId)) {
    if (doneAt !== undefined || !isQuestionOf(invoiceId, id)) continue;
    await tasks.close({ creditorId, id, ...end });
  }
}
