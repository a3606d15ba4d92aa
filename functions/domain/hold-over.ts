import { dayOf, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';

/**
 * What becomes of a hold whose last day has passed: a promise or plan not kept is broken and the relance goes on;
 * a pause is over; a dispute nobody answered is put to finance. `undefined` while the hold still runs.
 */
export function holdOver(invoice: Invoice, now: Instant): InvoiceChange | undefined {
  const { hold } = invoice;
  if (!hold || dayOf(now) <= hold.until) return undefined;

  const released = { kind: 'hold-released', at: now, by: 'relance' } as const;
  if (hold.kind === 'dispute') {
    return {
      invoice: unreviewed({ ...invoice, question: 'dispute-unanswered' }),
      proofs: [{ kind: 'finance-asked', at: now, by: 'relance', reason: 'dispute-unanswered' }],
    };
  }
  const { hold: _over, ...rest } = invoice;
  return {
    invoice: unreviewed({ ...rest, status: 'followed' }),
    proofs: [
      {
        ...released,
        reason: hold.kind === 'pause' ? 'resumed' : 'broken',
        facts: { holdId: hold.id, holdKind: hold.kind },
      },
    ],
  };
}
