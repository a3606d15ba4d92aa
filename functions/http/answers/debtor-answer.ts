import * as z from 'zod';
import { CivilDate, earliest } from '#domain/civil-date.ts';
import { KnownDebtor } from '#domain/debtor.ts';
import { balanceOf } from '#domain/invoice.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { isOpen } from '#domain/open-invoice.ts';
import { paymentDelays, weightedMeanDays } from '#domain/payment-delay.ts';
import { amountOf } from './amount-of.ts';
import { factsOf, invoiceFacts } from './invoice-facts.ts';

/** A debtor of a creditor, with what is still open between them. */
export const debtorFacts = {
  creditorId: z.string(),
  ...KnownDebtor.shape,
  balance: z.int().describe('Cents owed on the open invoices'),
  overdue: z.int().describe('The part of it whose due date has passed'),
  overpaid: z.int().describe('Cents received beyond what invoices owed, not given back'),
  oldestDueOn: CivilDate.optional().describe('Of the open invoices'),
  averageDelayDays: z
    .number()
    .optional()
    .describe('Days from due date to payment over twelve months, weighted by amount'),
  openInvoices: z.array(z.strictObject(invoiceFacts)),
};
export const DebtorAnswer = z.strictObject(debtorFacts).meta({ id: 'Debtor' });
export type DebtorAnswer = z.output<typeof DebtorAnswer>;

export function debtorAnswerOf(
  creditorId: string,
  debtor: KnownDebtor,
  invoices: readonly InvoiceSummary[],
  today: CivilDate,
): DebtorAnswer {
  const open = invoices.filter(isOpen);
  const late = open.filter(({ terms }) => terms.dueOn < today);
  const [first, ...others] = open.map(({ terms }) => terms.dueOn);
  const averageDelayDays = weightedMeanDays(paymentDelays(invoices, today));
  return {
    creditorId,
    ...debtor,
    balance: amountOf(open.map(balanceOf)).amount,
    overdue: amountOf(late.map(balanceOf)).amount,
    overpaid: amountOf(invoices.map(overpaidOf)).amount,
    ...(first !== undefined && { oldestDueOn: others.reduce(earliest, first) }),
    ...(averageDelayDays !== undefined && { averageDelayDays }),
    openInvoices: open.map((invoice) => factsOf(invoice, today)),
  };
}

/** What came beyond what the invoice owed; a person decides what becomes of it. */
const overpaidOf = (invoice: InvoiceSummary): number => Math.max(0, -balanceOf(invoice));
