import { disputedPartOf, isHeldInPart, withStatusOfHold } from './disputed-part.ts';
import type { Hold } from './hold.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { subtract } from './money.ts';

/**
 * Suspends the relance until the hold is released or over: all of it, or only the part of the amount that a dispute is
 * about, while the rest goes on.
 */
export function openHold(invoice: Invoice, hold: Hold): InvoiceChange {
  const held = withStatusOfHold({ ...invoice, hold });
  return {
    invoice: unreviewed(held),
    proofs: [
      {
        kind: 'hold-opened',
        at: hold.openedAt,
        by: hold.by,
        facts: {
          holdId: hold.id,
          holdKind: hold.kind,
          until: hold.until,
          ...detailOf(hold),
          ...(isHeldInPart(held) && { goesOn: subtract(balanceOf(held), disputedPartOf(held)) }),
        },
      },
    ],
  };
}

function detailOf(hold: Hold): Record<string, string | number> {
  switch (hold.kind) {
    case 'dispute':
      return { why: hold.reason, ...(hold.amount === undefined ? {} : { amount: hold.amount }) };
    case 'promise':
      return {
        promisedOn: hold.promisedOn,
        ...(hold.amount === undefined ? {} : { amount: hold.amount }),
      };
    case 'plan':
      return { instalments: hold.instalments.length };
    case 'pause':
      return { why: hold.reason };
    case 'insolvency':
      return { publishedOn: hold.publishedOn };
  }
}
