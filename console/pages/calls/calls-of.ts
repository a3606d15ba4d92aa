import type { Task } from '../../api/types.ts';

/** The calls to make, in the order the API gives: for each invoice only the last one planned, which stands for all. */
export function callsOf(tasks: readonly Task[]): readonly Task[] {
  const last = new Map<string, Task>();
  for (const task of tasks) {
    const known = last.get(task.invoiceId);
    if (!known || known.dueOn <= task.dueOn) last.set(task.invoiceId, task);
  }
  return tasks.filter((task) => last.get(task.invoiceId) === task);
}
