import type { Creditor } from './creditor.ts';
import type { DatedStep } from './dated-step.ts';
import type { KnownDebtor } from './debtor.ts';
import { isHeldWhole } from './disputed-part.ts';
import { holdEffects } from './hold-effect.ts';
import type { Instant } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { projectedPlan } from './projected-plan.ts';

type Parties = { readonly debtor: KnownDebtor; readonly creditor: Creditor };

/**
 * The step that comes next, and its day. `undefined` after the end, and while only a person can let it go: a question
 * to finance, a dispute, an insolvency have no day of their own.
 */
export function nextStepOf(
  invoice: InvoiceSummary,
  parties: Parties,
  now: Instant,
): DatedStep | undefined {
  const { status, hold, question, steps } = invoice;
  if (status !== 'followed' && status !== 'on-hold') return undefined;
  if (question !== undefined) return undefined;
  if (hold && isHeldWhole(invoice) && holdEffects[hold.kind].endsBy === 'person') return undefined;
  return projectedPlan(invoice, parties, now).find(({ step }) => steps[step] === undefined);
}
