import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { Instant } from '#domain/instant.ts';
import { balanceOf } from '#domain/invoice.ts';
import { StepName } from '#domain/step-name.ts';
import { type Work, workOf } from '#domain/work.ts';
import type { WorklistSentences } from '#templates/worklist/sentences.ts';
import { amountOf, CountAndAmount } from '../answers/amount-of.ts';
import { InvoiceRow, rowOf } from '../answers/invoice-row.ts';
import type { Owed } from '../listing/parties-reader.ts';
import type { OpenTasks } from './open-tasks.ts';
import { Safety } from './safety.ts';

const WORK_KINDS = [
  'decision',
  'dispute',
  'promise',
  'failure',
  'doubt',
  'task',
  'call',
  'letter',
  'send',
  'done',
] as const satisfies readonly Work['kind'][];

const WorkItem = z.strictObject({
  kind: z.enum(WORK_KINDS),
  invoice: InvoiceRow,
  why: z.string(),
  step: StepName.optional(),
  channel: Channel.optional(),
  at: Instant.optional().describe('When it leaves, or when it happened'),
  dueOn: CivilDate.optional().describe('The day it is due, or the day an answer is'),
  taskId: z.string().optional().describe('What POST /v1/tasks/{taskId}/done takes'),
  to: z.string().optional(),
  isRegistered: z.boolean().optional(),
});

/** What finance sees first: are the accounts up to date, and what is to be done. */
export const TodayAnswer = z
  .strictObject({
    asOf: CivilDate,
    at: Instant,
    safety: Safety,
    tiles: z.strictObject({
      toSend: CountAndAmount,
      calls: CountAndAmount,
      letters: CountAndAmount,
      promisesDue: CountAndAmount,
      disputes: CountAndAmount,
      failures: CountAndAmount,
      decisions: CountAndAmount,
      doneToday: CountAndAmount,
    }),
    items: z
      .array(WorkItem)
      .describe('What a person must do first; the count of a tile is its rows'),
  })
  .meta({ id: 'Today' });
export type TodayAnswer = z.output<typeof TodayAnswer>;
type WorkItem = z.output<typeof WorkItem>;

type Telling = { readonly sentences: WorklistSentences; readonly now: Instant };

/** The work of the day, invoice by invoice, the decisions of people first. */
export function workItemsOf(
  owed: readonly Owed[],
  tasks: OpenTasks,
  { sentences, now }: Telling,
): WorkItem[] {
  const items = owed.flatMap((one) => {
    const mine = tasks.get(one.invoice.id) ?? [];
    const works = workOf({ ...one, tasks: mine, now });
    if (works.length === 0) return [];
    const invoice = rowOf(one.invoice, one, now);
    const { daysLate } = invoice;
    const balance = balanceOf(one.invoice);
    return works.map((work) => ({
      kind: work.kind,
      invoice,
      why: sentences.why(work, { balance, daysLate, now }),
      ...detailsOf(work),
    }));
  });
  return items.toSorted((a, b) => WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind));
}

function detailsOf(work: Work): Partial<WorkItem> {
  switch (work.kind) {
    case 'send':
      return { step: work.step, at: work.scheduledAt };
    case 'call':
    case 'letter':
    case 'task': {
      const { id: taskId, step, dueOn, to, isRegistered } = work.task;
      return { taskId, dueOn, step, to, isRegistered };
    }
    case 'decision':
      return { taskId: work.task?.id };
    case 'promise':
      return { dueOn: work.hold.promisedOn };
    case 'dispute':
      return { dueOn: work.hold.until };
    case 'doubt':
    case 'failure':
    case 'done': {
      const { step, channel, at, to } = work.contact;
      return { step, channel, at, to };
    }
  }
}

/** The tiles count the rows below them, each invoice's balance once. */
export function tilesOf(items: readonly WorkItem[]): TodayAnswer['tiles'] {
  const tile = (...kinds: WorkItem['kind'][]): CountAndAmount => {
    const rows = items.filter(({ kind }) => kinds.includes(kind));
    const balances = new Map(rows.map(({ invoice }) => [invoice.id, invoice.balance]));
    return { count: rows.length, amount: amountOf([...balances.values()]).amount };
  };
  return {
    toSend: tile('send'),
    calls: tile('call'),
    letters: tile('letter'),
    promisesDue: tile('promise'),
    disputes: tile('dispute'),
    failures: tile('failure'),
    decisions: tile('decision', 'doubt', 'task'),
    doneToday: tile('done'),
  };
}
