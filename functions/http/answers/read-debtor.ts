import type { Instant } from '#domain/instant.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { promisesOf } from '#domain/promises-of.ts';
import { summariesOfDebtor } from '../../records/summaries-of-creditor.ts';
import { inGroups } from '../in-groups.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ApiServices } from '../services.ts';
import { type DebtorDetail, debtorDetailOf, type PromiseOf } from './debtor-detail.ts';

const CHAINS_AT_ONCE = 20;

type Named = { readonly creditorId: string; readonly debtorId: string };
export type ReadDebtor = { readonly kind: 'debtor'; readonly detail: DebtorDetail } | Problem;

export const unknownDebtor = ({ creditorId, debtorId }: Named): Problem =>
  problem('not-found', `creditor ${creditorId} has no debtor ${debtorId}`);

/** A debtor with all there is between them and the creditor. */
export async function readDebtor(
  named: Named,
  services: ApiServices,
  at: Instant,
): Promise<ReadDebtor> {
  const { creditorId, debtorId } = named;
  const { creditor, debtor } = await services.parties.findParties(creditorId, debtorId);
  if (!creditor || !debtor) return unknownDebtor(named);
  const invoices = await summariesOfDebtor(services.invoices, creditorId, debtorId);
  const promises = await readPromises(invoices, services);
  return { kind: 'debtor', detail: debtorDetailOf({ debtor, creditor, invoices, promises }, at) };
}

async function readPromises(
  invoices: readonly InvoiceSummary[],
  { proofs }: Pick<ApiServices, 'proofs'>,
): Promise<readonly PromiseOf[]> {
  const found = await inGroups(invoices, CHAINS_AT_ONCE, async (invoice) =>
    promisesOf(await proofs.chainOf(invoice.id)).map((promise) => ({ invoice, promise })),
  );
  return found.flat();
}
