import { dayOf, type Instant } from '#domain/instant.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import type { Finding } from '#domain/sweep-finding.ts';
import { inspect } from './mend.ts';
import type { SweepServices } from './sweep-services.ts';

/** Executions asked about in one sweep: far below what Step Functions allows, and all come round in turn. */
const MOST_INSPECTED = 25;

export type Patrol = { readonly findings: readonly Finding[]; readonly overdueTasks: number };

/**
 * Goes on where the last sweep stopped: one page of one creditor's invoices, each with its execution, and at the
 * beginning of a creditor its overdue tasks. So an execution that died in silence is found without reading all at once.
 */
export async function patrol(at: Instant, services: SweepServices): Promise<Patrol> {
  const { parties, invoices, position } = services;
  const [known, last] = await Promise.all([parties.listCreditors(), position.read()]);
  const creditors = known.map(({ id }) => id).toSorted();
  const isKnown = last !== undefined && creditors.includes(last.creditorId);
  const creditorId = isKnown ? last.creditorId : creditors[0];
  if (creditorId === undefined) return { findings: [], overdueTasks: 0 };

  const after = isKnown ? last.after : undefined;
  const page = await invoices.ofCreditor(creditorId, { limit: MOST_INSPECTED, after });
  const moving = page.items.filter((one) => !isAtRest(one));
  const [overdueTasks, ...findings] = await Promise.all([
    after === undefined ? countOverdue(creditorId, at, services) : 0,
    ...moving.map((one) => inspect(one, at, services)),
  ]);
  const next = creditors[creditors.indexOf(creditorId) + 1] ?? creditors[0] ?? creditorId;
  await position.write(
    page.next === undefined ? { creditorId: next } : { creditorId, after: page.next },
  );
  return { findings, overdueTasks };
}

/** Its execution saw the end, and nothing happened since: there is nothing to ask Step Functions. */
const isAtRest = ({ execution, situation, reviewed }: InvoiceSummary): boolean =>
  execution.isOver === true && situation === reviewed;

async function countOverdue(
  creditorId: string,
  at: Instant,
  { tasks }: SweepServices,
): Promise<number> {
  const today = dayOf(at);
  const all = await tasks.list(creditorId);
  return all.filter(({ doneAt, dueOn }) => doneAt === undefined && dueOn < today).length;
}
