import { dayOf, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { type Finding, findingOf } from '#domain/sweep-finding.ts';
import { follow, followInNextCycle, poke } from '../records/follow.ts';
import type { SweepServices } from './sweep-services.ts';

/** Looks at one invoice's execution and mends what is wrong; whatever mends is harmless where all was well. */
export async function inspect(
  invoice: InvoiceSummary,
  at: Instant,
  services: SweepServices,
): Promise<Finding> {
  const finding =
    invoice.execution.arn === undefined && invoice.situation !== invoice.reviewed
      ? 'not-started'
      : findingOf(invoice, (await services.executions.describe(invoice)).status);
  // The summary came from an index, which may lag behind: what is mended is read anew.
  if (finding !== 'in-order') {
    await mend(finding, await services.records.read(invoice.id), at, services);
  }
  return finding;
}

async function mend(
  finding: Exclude<Finding, 'in-order'>,
  invoice: Invoice,
  at: Instant,
  services: SweepServices,
): Promise<void> {
  switch (finding) {
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
