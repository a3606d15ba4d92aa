import type { PartyStore } from '#adapters/party-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import type { Task } from '#domain/task.ts';
import { creditorIdsOf } from '../listing/creditor-ids.ts';

type Stores = { readonly parties: PartyStore; readonly tasks: TaskStore };

/** Tasks that are not done, by invoice. */
export type OpenTasks = ReadonlyMap<string, readonly Task[]>;

/** The tasks of the creditor asked for, or of all, that are not done. */
export async function openTasks(
  creditor: string | undefined,
  { parties, tasks }: Stores,
): Promise<OpenTasks> {
  const creditors = await creditorIdsOf(creditor, parties);
  const all = await Promise.all(creditors.map((creditorId) => tasks.list(creditorId)));
  const open = all.flat().filter(({ doneAt }) => doneAt === undefined);
  return Map.groupBy(open, ({ invoiceId }) => invoiceId);
}
