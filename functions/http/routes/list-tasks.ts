import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { Task, TaskKind } from '#domain/task.ts';
import { creditorIdsOf } from '../listing/creditor-ids.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const TaskQuery = z.strictObject({
  creditor: CreditorId.optional(),
  kind: TaskKind.optional(),
  dueBefore: CivilDate.optional().describe('Due before that day, which is not counted'),
  ...paging,
});

export const listTasks = route({
  method: 'get',
  path: '/tasks',
  summary: 'Work for people that is still to be done: calls, letters to post, doubts to clear',
  input: { query: TaskQuery },
  answer: listOf(Task.meta({ id: 'Task' })),
  handle: async ({ query }, { parties, tasks }) => {
    const creditors = await creditorIdsOf(query.creditor, parties);
    const all = await Promise.all(creditors.map((creditorId) => tasks.list(creditorId)));
    const asked = all.flat().filter((task) => isAskedFor(task, query));
    return ok(pageOf(asked.toSorted(byDay), query));
  },
});

const isAskedFor = (task: Task, { kind, dueBefore }: z.output<typeof TaskQuery>): boolean =>
  task.doneAt === undefined &&
  (kind === undefined || task.kind === kind) &&
  (dueBefore === undefined || task.dueOn < dueBefore);

const byDay = (a: Task, b: Task): number => (orderOf(a) < orderOf(b) ? -1 : 1);
const orderOf = ({ dueOn, id }: Task): string => `${dueOn} ${id}`;
