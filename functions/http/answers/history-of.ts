import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import { disputedPartOf, isHeldInPart } from '#domain/disputed-part.ts';
import { balanceOf, type Invoice } from '#domain/invoice.ts';
import { type Cents, cents, subtract, ZERO } from '#domain/money.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import type { Proof } from '#domain/proof.ts';
import type { HistorySentences } from '#templates/history/sentences.ts';
import type { HistoryEntry } from './history-entry.ts';

type Known = {
  readonly invoice: Invoice;
  readonly debtor: Debtor;
  readonly creditor: Creditor;
  readonly chain: readonly Proof[];
};

/** The timeline of an invoice: what is proved, oldest first, then what is planned. */
export const historyOf = (known: Known, sentences: HistorySentences): readonly HistoryEntry[] => [
  ...pastOf(known, sentences),
  ...plannedOf(known, sentences),
];

function pastOf({ invoice, chain }: Known, { past }: HistorySentences): readonly HistoryEntry[] {
  const { dueOn, total, alreadyPaid } = invoice.terms;
  let balance = subtract(total, alreadyPaid ?? ZERO);
  const entries = chain.map((proof) => {
    balance = balanceAfter(proof) ?? balance;
    return { ...entryOf(proof, invoice), summary: past[proof.kind]({ proof, balance, dueOn }) };
  });
  // The provider tells some things late: they stand where they happened.
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

const balanceAfter = ({ facts }: Proof): Cents | undefined =>
  typeof facts?.balance === 'number' ? cents(facts.balance) : undefined;

function entryOf(proof: Proof, { id }: Invoice): Omit<HistoryEntry, 'summary'> {
  const { at, kind, by, step, channel, sequence, hash, letter } = proof;
  return {
    at,
    kind,
    by,
    ...(step && { step }),
    ...(channel && { channel }),
    proof: { sequence, hash },
    ...(letter && step && { letter: `/v1/invoices/${id}/letters/${step}` }),
  };
}

function plannedOf(
  { invoice, debtor, creditor }: Known,
  { planned }: HistorySentences,
): readonly HistoryEntry[] {
  if (invoice.status !== 'followed' && invoice.status !== 'on-hold') return [];
  const { hold, steps } = invoice;
  const balance = balanceOf(invoice);
  const goesOn = isHeldInPart(invoice) ? subtract(balance, disputedPartOf(invoice)) : undefined;
  return planOfInvoice(invoice, debtor, creditor)
    .filter(({ step }) => steps[step] === undefined)
    .map((dated) => ({
      at: dated.scheduledAt,
      kind: 'planned',
      summary: planned({ dated, balance, hold, goesOn }),
      by: 'relance',
      step: dated.step,
      label: dated.label,
    }));
}
