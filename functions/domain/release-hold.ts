import { withDisputesAnswered } from './bank-dispute.ts';
import type { HoldOutcome } from './hold.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';

export type Release = {
  readonly outcome: HoldOutcome;
  readonly at: Instant;
  readonly by: string;
  readonly note?: string | undefined;
};

/** Ends the hold by a person's word; the relance goes on where it stood. */
export function releaseHold(invoice: Invoice, release: Release): InvoiceChange {
  const isBanks = invoice.hold?.kind === 'dispute' && invoice.hold.paymentId !== undefined;
  const { hold, question: _answered, ...rest } = isBanks ? withDisputesAnswered(invoice) : invoice;
  return {
    invoice: unreviewed({ ...rest, status: 'followed' }),
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
