import type { Instant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { Finding } from '#domain/sweep-finding.ts';
import { countWaiting } from '../webhooks/record-payment-event.ts';
import { inspect } from './mend.ts';
import { needing } from './needing.ts';
import { patrol } from './patrol.ts';
import type { SweepServices } from './sweep-services.ts';

/** What a sweep found, each kind counted; what can be mended is mended by then. */
export type Swept = Readonly<Record<Exclude<Finding, 'in-order'>, number>> & {
  readonly inDoubt: number;
  readonly questions: number;
  readonly overdueTasks: number;
  readonly unmatchedPayments: number;
};

/** Finds what signals lost on their way left behind: changes nobody saw, executions that died, payments unmatched. */
export async function sweepAll(at: Instant, services: SweepServices): Promise<Swept> {
  const findings: Finding[] = [];
  for await (const invoice of needing(services.invoices, 'unreviewed')) {
    // A change nobody was told of may have been cut short before its proofs were copied.
    await services.records.mend(invoice);
    findings.push(await inspect(invoice, at, services));
  }
  const [patrolled, inDoubt, questions, unmatchedPayments] = await Promise.all([
    patrol(at, services),
    countOf(needing(services.invoices, 'in-doubt')),
    countOf(needing(services.invoices, 'question')),
    matchLate(at, services),
  ]);
  return {
    ...countsOf([...findings, ...patrolled.findings]),
    inDoubt,
    questions,
    overdueTasks: patrolled.overdueTasks,
    unmatchedPayments,
  };
}

function countsOf(findings: readonly Finding[]) {
  const count = (kind: Finding) => findings.filter((finding) => finding === kind).length;
  return {
    'not-started': count('not-started'),
    'not-told': count('not-told'),
    'ended-but-running': count('ended-but-running'),
    'ended-unseen': count('ended-unseen'),
    dead: count('dead'),
    stopped: count('stopped'),
  };
}

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _item of items) count += 1;
  return count;
}

/** Counts payments whose invoice has come while nobody looked, and tells how many still wait. */
async function matchLate(at: Instant, services: SweepServices): Promise<number> {
  const waiting = await services.webhookEvents.waiting();
  if (waiting.length === 0) return 0;
  for (const name of new Set(waiting.map(({ waitingFor }) => waitingFor))) {
    const id = InvoiceId.safeParse(name);
    const invoice = id.success ? await services.invoices.find(id.data) : undefined;
    if (invoice) await countWaiting(name, invoice.id, at, services);
  }
  return (await services.webhookEvents.waiting()).length;
}
