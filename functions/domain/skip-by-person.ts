import type { Decision } from './cancel-invoice.ts';
import { skipStep } from './end-step.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import type { StepName } from './step-name.ts';

/** A person takes one step out. It also answers a question asked about it. A step with an outcome: `undefined`. */
export function skipByPerson(
  invoice: Invoice,
  step: StepName,
  { reason, by, at }: Decision,
): InvoiceChange | undefined {
  if (invoice.steps[step] !== undefined) return undefined;
  const skipped = skipStep(invoice, step, { reason: 'by-person', at, by, note: reason });
  const { question: _answered, ...rest } = skipped.invoice;
  return { invoice: unreviewed(rest), proofs: skipped.proofs };
}
