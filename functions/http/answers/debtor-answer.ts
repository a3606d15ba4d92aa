import * as z from 'zod';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { KnownDebtor } from '#domain/debtor.ts';
import { balanceOf } from '#domain/invoice.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { factsOf, invoiceFacts } from './invoice-facts.ts';

/** A debtor of a creditor, with what is still open between them. */
export const DebtorAnswer = z
  .strictObject({
    creditorId: z.string(),
    ...KnownDebtor.shape,
    balance: z.int().describe('Cents owed on the open invoices'),
    openInvoices: z.array(z.strictObject(invoiceFacts)),
  })
  .meta({ id: 'Debtor' });
export type DebtorAnswer = z.output<typeof DebtorAnswer>;

/** The most open invoices one debtor is shown with. */
const MOST_INVOICES = 500;

export async function debtorAnswerOf(
  creditorId: string,
  debtor: KnownDebtor,
  invoices: InvoiceStore,
  today: CivilDate,
): Promise<DebtorAnswer> {
  const all = await invoices.ofDebtor(creditorId, debtor.id, { limit: MOST_INVOICES });
  const openInvoices = all.items.filter(isOpen).map((invoice) => factsOf(invoice, today));
  const balance = openInvoices.reduce((total, invoice) => total + invoice.balance, 0);
  return { creditorId, ...debtor, balance, openInvoices };
}

const isOpen = (invoice: InvoiceSummary): boolean =>
  invoice.status !== 'cancelled' && balanceOf(invoice) > 0;
