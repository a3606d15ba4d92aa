import type { Hold } from './hold.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';

/** Suspends the relance from now on: nothing more leaves until the hold is released or over. */
export function openHold(invoice: Invoice, hold: Hold): InvoiceChange {
  return {
    invoice: unreviewed({ ...invoice, hold, status: 'on-hold' }),
    proofs: [
      {
        kind: 'hold-opened',
        at: hold.openedAt,
        by: hold.by,
        facts: { holdId: hold.id, holdKind: hold.kind, until: hold.until, ...detailOf(hold) },
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
