import { findContact } from '#domain/contacts-of-invoice.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import type { Instant } from '#domain/instant.ts';
import { balanceOf, type Invoice } from '#domain/invoice.ts';
import { type Cents, cents, subtract, ZERO } from '#domain/money.ts';
import { projectedPlan } from '#domain/projected-plan.ts';
import type { Proof } from '#domain/proof.ts';
import { whyUnreached } from '#domain/unreached-step.ts';
import type { HistorySentences } from '#templates/history/sentences.ts';
import type { HistoryEntry } from './history-entry.ts';
import { keptBackBy } from './kept-back.ts';

type Known = {
  readonly invoice: Invoice;
  readonly debtor: KnownDebtor;
  readonly creditor: Creditor;
  readonly chain: readonly Proof[];
  readonly at: Instant;
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

function entryOf(proof: Proof, invoice: Invoice): Omit<HistoryEntry, 'summary'> {
  const { at, kind, by, step, channel, sequence, hash, previousHash, letter, claimId } = proof;
  const url = `/v1/invoices/${invoice.id}`;
  const contact = claimId === undefined ? undefined : findContact(invoice, claimId);
  return {
    at,
    kind,
    by,
    ...(step && { step }),
    ...(channel && { channel }),
    proof: { sequence, hash, previousHash },
    ...(letter && step && { letter: `${url}/letters/${step}` }),
    ...(claimId !== undefined && { claimId }),
    ...(contact && { delivery: contact.state }),
    ...(contact?.message && { message: `${url}/messages/${contact.claimId}` }),
  };
}

function plannedOf(
  { invoice, debtor, creditor, at }: Known,
  { planned }: HistorySentences,
): readonly HistoryEntry[] {
  if (invoice.status !== 'followed' && invoice.status !== 'on-hold') return [];
  const { steps } = invoice;
  const parties = { debtor, creditor };
  return projectedPlan(invoice, parties, at)
    .filter(({ step }) => steps[step] === undefined)
    .map((dated, index) => {
      const keptBack = keptBackBy(invoice, creditor, { step: dated.step, isNext: index === 0 });
      const skip = whyUnreached(invoice, dated.step, parties, at);
      return {
        at: dated.scheduledAt,
        kind: 'planned',
        summary: planned({ dated, balance: balanceOf(invoice), ...keptBack, skip }),
        by: 'relance',
        step: dated.step,
        label: dated.label,
        ...(skip && { skip }),
      };
    });
}
