import type { TaskStore } from '#adapters/task-store.ts';
import type { Call } from '#domain/call.ts';
import type { Invoice } from '#domain/invoice.ts';

/** The call was made: nobody need make it again. Repeated, it finds the tasks closed. */
export async function closeCallTasks(
  { id, terms: { creditorId } }: Invoice,
  { answers, recordedAt: doneAt, by: doneBy }: Call,
  tasks: TaskStore,
): Promise<void> {
  for (const claimId of answers) {
    await tasks.close({ creditorId, id: `${id}.${claimId}`, doneAt, doneBy });
  }
}
