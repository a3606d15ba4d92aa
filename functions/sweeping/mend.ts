import { dayOf, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { type Finding, findingOf } from '#domain/sweep-finding.ts';
import { follow, followInNextCycle, poke } from '../records/follow.ts';
import type { SweepServices } from './sweep-services.ts';

/** Looks at one invoice's execution and mends what is wrong; whatever mends is harmless where all was well. */
export async function inspect(
  invoice: Invoice,
  at: Instant,
  services: SweepServices,
): Promise<Finding> {
  const finding =
    invoice.execution.arn === undefined && invoice.situation !== invoice.reviewed
      ? 'not-started'
      : findingOf(invoice, (await services.executions.describe(invoice)).status);
  await mend(finding, invoice, at, services);
  return finding;
}

async function mend(
  finding: Finding,
  invoice: Invoice,
  at: Instant,
  services: SweepServices,
): Promise<void> {
  switch (finding) {
    case 'in-order':
      return;
    case 'not-started':
      return follow(services, invoice);
    case 'not-told':
    case 'ended-but-running':
      return poke(services, invoice);
    case 'ended-unseen':
      return markSeen(invoice, services);
    case 'dead':
      return void (await followInNextCycle(services, invoice.id, invoice.execution.cycle));
    case 'stopped':
      return askWhetherToGoOn(invoice, at, services);
  }
}

async function markSeen({ id, situation }: Invoice, { records }: SweepServices): Promise<void> {
  await records.change(id, (invoice) =>
    invoice.situation === situation && invoice.reviewed !== situation
      ? { invoice: { ...invoice, reviewed: situation }, proofs: [] }
      : undefined,
  );
}

const askWhetherToGoOn = (
  { id, terms, execution }: Invoice,
  at: Instant,
  { tasks }: SweepServices,
): Promise<void> =>
  tasks.open({
    id: `${id}.stopped.${execution.cycle}`,
    kind: 'doubt',
    creditorId: terms.creditorId,
    invoiceId: id,
    dueOn: dayOf(at),
    createdAt: at,
    note: 'execution-stopped',
  });
