import type * as z from 'zod';
import type { IssuedInvoice } from '#domain/issued-invoice.ts';
import type { Act } from './acts.ts';
import type { DebtorBody } from './debtors/debtor.ts';
import { euros } from './euros.ts';

type InvoiceBody = z.input<typeof IssuedInvoice>;

/** One invoice and what people and banks did about it; what Relance did follows from its calendar. */
export type Story = { readonly invoice: InvoiceBody; readonly acts: readonly Act[] };

/** What differs from invoice to invoice; `euros` is the total, VAT included. */
type Terms = Omit<InvoiceBody, 'creditorId' | 'number' | 'currency' | 'debtor' | 'total'> & {
  readonly euros: number;
};

const billOf =
  (creditorId: string, prefix: string) =>
  (
    number: string,
    debtor: DebtorBody,
    { euros: total, ...terms }: Terms,
    ...acts: readonly Act[]
  ): Story => ({
    invoice: {
      creditorId,
      number: `${prefix}${number}`,
      ...terms,
      currency: 'EUR',
      total: euros(total),
      debtor,
    },
    acts,
  });

export const lanvauxBill = billOf('lanvaux', 'F2026-');
export const oriandreBill = billOf('oriandre', 'OC-26-');
