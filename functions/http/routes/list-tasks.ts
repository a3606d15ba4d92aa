import * as z from 'zod';
import { callsToMake } from '#domain/calls-to-make.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import type { Instant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { type InvoiceSummary, summaryOf } from '#domain/invoice-summary.ts';
import { type Task, TaskKind } from '#domain/task.ts';
import { TaskAnswer, taskAnswerOf } from '../answers/task-answer.ts';
import { inGroups } from '../in-groups.ts';
import { partiesReader } from '../listing/parties-reader.ts';
import { listOf, pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';
import type { ApiServices } from '../services.ts';
import { openTasks } from '../worklist/open-tasks.ts';

const TaskQuery = z.strictObject({
  creditor: CreditorId.optional(),
  kind: TaskKind.optional(),
  dueBefore: CivilDate.optional().describe('Due before that day, which is not counted'),
  sort: z
    .enum(['day', 'expected-value'])
    .optional()
    .describe('Calls by what they are worth today, the rest by day, unless it says otherwise'),
  ...paging,
});
type TaskQuery = z.output<typeof TaskQuery>;

const READ_AT_ONCE = 25;

export const listTasks = route({
  method: 'get',
  path: '/tasks',
  summary:
    'Work for people that is still to be done: calls, letters to post, doubts to clear. Of kind=call, one for each invoice followed',
  input: { query: TaskQuery },
  answer: listOf(TaskAnswer),
  handle: async ({ query }, services, { at }) => {
    const open = [...(await openTasks(query.creditor, services)).values()].flat();
    const asked = open.filter((task) => isAskedFor(task, query)).toSorted(byDay);
    if (query.kind === 'call') return ok(pageOf(await callList(asked, query, services, at), query));
    const page = pageOf(asked, query);
    return ok({ ...page, items: await withInvoices(page.items, services, at) });
  },
});

/** The calls worth making: one for each invoice that is followed, the best first unless they are asked for by day. */
async function callList(
  asked: readonly Task[],
  { sort }: TaskQuery,
  services: ApiServices,
  at: Instant,
): Promise<readonly TaskAnswer[]> {
  const calls = await withInvoices(asked, services, at);
  const byInvoice = Map.groupBy(calls, ({ invoiceId }) => invoiceId);
  const toMake = [...byInvoice.values()].flatMap((theirs) =>
    theirs[0] ? callsToMake(theirs[0].invoice, theirs) : [],
  );
  return toMake.toSorted(sort === 'day' ? byDay : byValue);
}

/** The tasks with their invoices; each invoice is read once. */
async function withInvoices(
  tasks: readonly Task[],
  { invoices, parties }: ApiServices,
  at: Instant,
): Promise<TaskAnswer[]> {
  const ids = [...new Set(tasks.map(({ invoiceId }) => invoiceId))];
  const found = await inGroups(ids, READ_AT_ONCE, async (id) => invoices.find(InvoiceId.parse(id)));
  const summaries: InvoiceSummary[] = found.flatMap((one) => (one ? [summaryOf(one)] : []));
  const owed = new Map(
    (await partiesReader(parties)(summaries)).map((one) => [String(one.invoice.id), one]),
  );
  return tasks.flatMap((task) => {
    const one = owed.get(task.invoiceId);
    return one ? [taskAnswerOf(task, one, at)] : [];
  });
}

const isAskedFor = (task: Task, { kind, dueBefore }: TaskQuery): boolean =>
  (kind === undefined || task.kind === kind) && (dueBefore === undefined || task.dueOn < dueBefore);

const byDay = (a: Task, b: Task): number => (orderOf(a) < orderOf(b) ? -1 : 1);
const orderOf = ({ dueOn, id }: Task): string => `${dueOn} ${id}`;

const byValue = (a: TaskAnswer, b: TaskAnswer): number =>
  (b.expectedValue ?? 0) - (a.expectedValue ?? 0);
