import type { Creditor } from './creditor.ts';
import type { Debtor } from './debtor.ts';
import { skipStep } from './end-step.ts';
import { holdOver } from './hold-over.ts';
import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import { planOfInvoice } from './plan-of-invoice.ts';
import { withBankHold } from './status-after-money.ts';
import { takenUpAtOnce } from './suspended-for.ts';

type Parties = { readonly debtor: Debtor; readonly creditor: Creditor };

/** What time alone has made of an invoice since it was last looked at: holds over, small remainders, days moved on. */
export function lookAtInvoice(invoice: Invoice, parties: Parties, now: Instant): InvoiceChange {
  const { debtor, creditor } = parties;
  const small = smallRemainder(invoice, creditor, now);
  if (small) return small;
  const over = holdOver(invoice, now, debtor.zone);
  const looked = over ? withBankHold(over, now) : { invoice, proofs: [] };
  const isPlanBroken = invoice.hold?.kind === 'plan' && isBroken(over);
  const firmer = isPlanBroken ? oneStepFirmer(looked, parties, now) : looked;
  const plan = planOfInvoice(firmer.invoice, debtor, creditor);
  return { ...firmer, invoice: takenUpAtOnce(firmer.invoice, plan, now) };
}

/** What is left of a paid invoice is not worth a letter, where the creditor says up to how much. */
function smallRemainder(
  invoice: Invoice,
  { settleThreshold }: Creditor,
  at: Instant,
): InvoiceChange | undefined {
  const balance = balanceOf(invoice);
  const isFollowed = invoice.status === 'followed' || invoice.status === 'on-hold';
  const isPaid = invoice.payments.length + invoice.creditNotes.length > 0;
  if (!isFollowed || !isPaid || balance > (settleThreshold ?? 0)) return undefined;
  const { hold: _over, question: _answered, ...rest } = invoice;
  return {
    invoice: { ...rest, status: 'settled' },
    proofs: [{ kind: 'settled', at, by: 'relance', reason: 'small-remainder', facts: { balance } }],
  };
}

const isBroken = (over: InvoiceChange | undefined): boolean => over?.proofs[0]?.reason === 'broken';

/** After a broken plan the tone rises by one step. The mise en demeure is never passed over. */
function oneStepFirmer(
  { invoice, proofs }: InvoiceChange,
  { debtor, creditor }: Parties,
  at: Instant,
): InvoiceChange {
  const plan = planOfInvoice(invoice, debtor, creditor);
  const next = plan.find(({ step }) => invoice.steps[step] === undefined);
  if (!next || next.step === 'mise-en-demeure' || next.step === 'legal-file') {
    return { invoice, proofs };
  }
  const skipped = skipStep(invoice, next.step, { reason: 'plan-broken', at, by: 'relance' });
  return { invoice: skipped.invoice, proofs: [...proofs, ...skipped.proofs] };
}
