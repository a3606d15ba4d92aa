import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import { closeQuestions } from './close-questions.ts';
import type { Problem } from './problems/problem.ts';
import type { ApiServices } from './services.ts';
import { tellExecution } from './tell-execution.ts';

/** What an act makes of the invoice as it stands: a change, nothing new (`undefined`), or a refusal. */
export type Act = (invoice: Invoice) => InvoiceChange | Problem | undefined;

export type Acted =
  | { readonly kind: 'acted'; readonly invoice: Invoice; readonly isNew: boolean }
  | Problem;

/** Does one act of finance or of a payer: decided on the invoice being written, then the execution is told. */
export async function actOnInvoice(
  services: Pick<ApiServices, 'records' | 'executions' | 'tasks'>,
  invoiceId: InvoiceId,
  act: Act,
): Promise<Acted> {
  const last: { decision: ReturnType<Act>; wasAsked: boolean } = {
    decision: undefined,
    wasAsked: false,
  };
  const invoice = await services.records.change(invoiceId, (current) => {
    const decision = act(current);
    last.decision = decision;
    last.wasAsked = current.question !== undefined;
    return isRefusal(decision) ? undefined : decision;
  });
  if (isRefusal(last.decision)) return last.decision;
  const [proof] = last.decision?.proofs ?? [];
  if (proof && last.wasAsked && invoice.question === undefined) {
    await closeQuestions(invoice, { doneAt: proof.at, doneBy: proof.by }, services.tasks);
  }
  await tellExecution(services, invoice);
  return { kind: 'acted', invoice, isNew: last.decision !== undefined };
}

const isRefusal = (decision: ReturnType<Act>): decision is Problem =>
  decision !== undefined && 'kind' in decision;
