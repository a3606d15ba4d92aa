import type { CivilDate } from './civil-date.ts';
import type { Creditor } from './creditor.ts';
import type { Debtor } from './debtor.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceLimitation } from './limitation-of-invoice.ts';
import { type TermWarning, termWarning } from './term-warning.ts';

/** What the creditor should know of an invoice and does not stop its relance. */
export type InvoiceWarning =
  | {
      readonly kind: `term-${TermWarning['kind']}`;
      readonly latestOn: CivilDate;
      readonly source: string;
    }
  | {
      readonly kind: `limitation-${NonNullable<InvoiceLimitation['warning']>}`;
      readonly lastDayOn: CivilDate;
    };

type Parties = { readonly debtor: Debtor; readonly creditor: Creditor };

/** A payment term over its legal cap, and the end of limitation near or past. */
export const warningsOfInvoice = (
  invoice: Invoice,
  parties: Parties,
  limitation: InvoiceLimitation | undefined,
): readonly InvoiceWarning[] => [
  ...ofTerm(invoice, parties),
  ...(limitation ? ofLimitation(limitation) : []),
];

const ofLimitation = ({ warning, lastDayOn }: InvoiceLimitation): readonly InvoiceWarning[] =>
  warning === undefined ? [] : [{ kind: `limitation-${warning}`, lastDayOn }];

function ofTerm({ terms }: Invoice, { debtor, creditor }: Parties): readonly InvoiceWarning[] {
  const { issuedOn, dueOn, deliveredOn: receivedOn, termCap } = terms;
  const trade = debtor.kind === 'company' ? creditor.termCap : undefined;
  const cap = termCap ?? trade;
  const warning = termWarning({ debtorKind: debtor.kind, issuedOn, dueOn, receivedOn, cap });
  if (!warning) return [];
  const { kind, latestOn, source } = warning;
  return [{ kind: `term-${kind}`, latestOn, source }];
}
