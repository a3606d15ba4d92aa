import type { InvoiceLine } from '../letter-facts.ts';
import type { Situation } from '../situation.ts';
import { count, on } from './en.ts';

/** The one invoice of the letter, where there is only one. */
export const onlyOf = ({ asked }: Situation): InvoiceLine | undefined =>
  asked.length === 1 ? asked[0] : undefined;

export const invoiceCount = ({ asked }: Situation): string =>
  count(asked.length, 'invoice', 'invoices');

/** `invoice F2026-0388` or `3 invoices`. */
export function theInvoices(situation: Situation): string {
  const only = onlyOf(situation);
  return only ? `invoice ${only.number}` : invoiceCount(situation);
}

/** `invoice F2026-0388 of 19 May 2026` or `3 invoices`. */
export function datedInvoices(situation: Situation): string {
  const only = onlyOf(situation);
  return only ? `invoice ${only.number} of ${on(only.issuedOn)}` : invoiceCount(situation);
}

/** ` for your order BC-7714`, when the reference is known. */
export const forOrder = ({ orderReference, purchaseOrder }: InvoiceLine): string => {
  const order = purchaseOrder ?? orderReference;
  return order === undefined ? '' : ` for your order ${order}`;
};
