import type { CalendarName } from './calendar.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import type { InvoiceId } from './invoice-id.ts';
import type { InvoiceTerms } from './issued-invoice.ts';
import { GENESIS } from './proof.ts';
import { settleIfPaid } from './settle-if-paid.ts';

export type Issue = {
  readonly id: InvoiceId;
  readonly terms: InvoiceTerms;
  readonly debtorId: string;
  readonly calendar: CalendarName;
  readonly issuedAs: Readonly<Record<string, string>>;
  readonly document?: Invoice['document'];
  readonly at: Instant;
};

/** An invoice begins: followed from now on, or settled at once when it was paid in full before. */
export function issueInvoice(issue: Issue): InvoiceChange {
  const { id, terms, debtorId, calendar, issuedAs, document, at } = issue;
  const invoice: Invoice = {
    id,
    terms,
    debtorId,
    calendar,
    issuedAs,
    ...(document && { document }),
    receivedAt: at,
    status: 'followed',
    payments: [],
    creditNotes: [],
    steps: {},
    contacts: [],
    approved: [],
    execution: { cycle: 1 },
    situation: 1,
    reviewed: 0,
    proofs: { sequence: 0, head: GENESIS, sealed: [] },
    version: 0,
  };
  const { number, total, dueOn, issuedOn } = terms;
  const received = {
    kind: 'invoice-received',
    at,
    by: 'api',
    facts: { number, total, issuedOn, dueOn, calendar },
    ...(document && { letter: { key: document.key, sha256: document.sha256 } }),
  } as const;
  return settleIfPaid({ invoice, proofs: [received] }, at);
}
