import type { Decision } from './cancel-invoice.ts';
import { skipStep } from './end-step.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { isAboutMoney } from './money-question.ts';
import type { StepName } from './step-name.ts';

/**
 * A person takes one step out. It also answers what was asked about it, but no question about money. A step with an
 * outcome: `undefined`.
 */
export function skipByPerson(
  invoice: Invoice,
  step: StepName,
  { reason, by, at }: Decision,
): InvoiceChange | undefined {
  if (invoice.steps[step] !== undefined) return undefined;
  const skipped = skipStep(invoice, step, { reason: 'by-person', at, by, note: reason });
  const { question, ...rest } = skipped.invoice;
  const asked = isAboutMoney(question) ? { question } : {};
  return { invoice: unreviewed({ ...rest, ...asked }), proofs: skipped.proofs };
}
