import { latest } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import { dayOf, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import type { StepName } from '#domain/step-name.ts';
import { letterFactsOf } from '../../sending/letter-facts-of.ts';
import { type Problem, problem } from '../problems/problem.ts';

type Parties = { readonly debtor: Debtor; readonly creditor: Creditor };
type Preview = { readonly kind: 'preview'; readonly bytes: Uint8Array } | Problem;

/** The letter of a step as it would leave on its day, or today if that day has passed. Nothing is kept of it. */
export async function previewLetter(
  invoice: Invoice,
  parties: Parties,
  step: StepName,
  at: Instant,
): Promise<Preview> {
  const dated = planOfInvoice(invoice, parties.debtor, parties.creditor).find(
    (one) => one.step === step,
  );
  if (!dated || step === 'legal-file') {
    return problem('not-found', `calendar ${invoice.calendar} writes no letter at step ${step}`);
  }
  const facts = letterFactsOf(invoice, parties, step, latest(dated.dueOn, dayOf(at)));
  // The PDF engine is most of this function's code: only a preview pays for loading it.
  const { renderLetter } = await import('#templates/letter.tsx');
  return { kind: 'preview', bytes: await renderLetter(facts) };
}
