import { withDisputesAnswered } from './bank-dispute.ts';
import { brokenWordOf } from './broken-word-of.ts';
import type { HoldOutcome } from './hold.ts';
import type { Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { DISPUTE_FOUNDED, isAboutMoney } from './money-question.ts';
import { suspendedFor } from './suspended-for.ts';

export type Release = {
  readonly outcome: HoldOutcome;
  readonly at: Instant;
  readonly by: string;
  readonly note?: string | undefined;
};

/**
 * Ends the hold by a person's word; the relance goes on where it stood, after a broken word at once. A dispute found
 * right waits for its credit note: nobody is asked for what he does not owe. A question about money stays.
 */
export function releaseHold(invoice: Invoice, release: Release): InvoiceChange {
  const isBanks = invoice.hold?.kind === 'dispute' && invoice.hold.paymentId !== undefined;
  const { hold, question, ...rest } = isBanks ? withDisputesAnswered(invoice) : invoice;
  const asked = isAboutMoney(question) ? { question } : {};
  const followed: Invoice = { ...rest, ...asked, status: 'followed' };
  const resumed =
    release.outcome === 'broken'
      ? { ...followed, resumesAtOnce: true, ...brokenWordOf(invoice) }
      : movedOn(invoice, release.at, followed);
  const isFounded = release.outcome === 'founded' && balanceOf(invoice) > 0;
  return {
    invoice: unreviewed({ ...resumed, ...(isFounded && { question: DISPUTE_FOUNDED }) }),
    proofs: [
      {
        kind: 'hold-released',
        at: release.at,
        by: release.by,
        reason: release.outcome,
        facts: {
          ...(hold && { holdId: hold.id, holdKind: hold.kind }),
          ...(release.note !== undefined && { note: release.note }),
        },
      },
    ],
  };
}

/** Where only a part was in dispute the relance did not rest: its days stay as they are. */
const movedOn = ({ hold, status }: Invoice, at: Instant, followed: Invoice): Invoice =>
  status === 'followed' ? followed : suspendedFor(hold, at, followed);
