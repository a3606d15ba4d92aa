import { isHeldWhole } from './disputed-part.ts';
import type { Hold } from './hold.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import { openHold } from './open-hold.ts';
import { suspendedFor } from './suspended-for.ts';

/** A later word of the debtor takes the place of what held the invoice: the time held so far stays suspended. */
export function replaceHold(invoice: Invoice, hold: Hold): InvoiceChange {
  const { hold: before, ...rest } = invoice;
  if (!before) return openHold(invoice, hold);
  const moved = isHeldWhole(invoice) ? suspendedFor(before, hold.openedAt, rest) : rest;
  const opened = openHold(moved, hold);
  return {
    invoice: opened.invoice,
    proofs: [
      {
        kind: 'hold-released',
        at: hold.openedAt,
        by: hold.by,
        reason: 'replaced',
        facts: { holdId: before.id, holdKind: before.kind },
      },
      ...opened.proofs,
    ],
  };
}
