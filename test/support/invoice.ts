import { type CivilDate, civilDate } from '#domain/civil-date.ts';
import type { Contact } from '#domain/contact.ts';
import { type Instant, instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { issueInvoice } from '#domain/issue-invoice.ts';
import type { InvoiceTerms } from '#domain/issued-invoice.ts';
import { cents } from '#domain/money.ts';
import type { Payment } from '#domain/payment.ts';

export const INVOICE_ID = InvoiceId.parse('inv_abcdefghijklmnopqrstuvwxyz');

/** 18 June 2026 is a Thursday. */
export const DUE_ON: CivilDate = civilDate('2026-06-18');

export const at = (text: string): Instant => instant(text);

export const terms: InvoiceTerms = {
  creditorId: 'lanvaux',
  number: 'F2026-0388',
  issuedOn: civilDate('2026-05-19'),
  dueOn: DUE_ON,
  currency: 'EUR',
  total: cents(1_864_080),
};

/** An invoice as the API stores it, its execution running and its situation reviewed. */
export function anInvoice(
  over: Partial<Invoice> = {},
  moreTerms: Partial<InvoiceTerms> = {},
): Invoice {
  const { invoice } = issueInvoice({
    id: INVOICE_ID,
    terms: { ...terms, ...moreTerms },
    debtorId: 'menez',
    calendar: 'standard',
    issuedAs: {},
    at: at('2026-05-19T08:00:00Z'),
  });
  return { ...invoice, reviewed: 1, execution: { cycle: 1, arn: 'arn:execution' }, ...over };
}

export const aContact = (over: Partial<Contact> = {}): Contact => ({
  claimId: 'first-letter_email_1',
  step: 'first-letter',
  channel: 'email',
  state: 'claimed',
  attempt: 1,
  claimedAt: at('2026-06-22T07:00:00Z'),
  at: at('2026-06-22T07:00:00Z'),
  to: 'compta@menez.example',
  serves: 0,
  events: [],
  ...over,
});

export const aPayment = (over: Partial<Payment> = {}): Payment => ({
  id: 'pay-1',
  amount: cents(1_864_080),
  paidOn: civilDate('2026-06-25'),
  recordedAt: at('2026-06-25T10:00:00Z'),
  by: 'api',
  ...over,
});
