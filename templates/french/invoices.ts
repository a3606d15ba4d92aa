import type { InvoiceLine } from '../letter-facts.ts';
import type { Situation } from '../situation.ts';
import { count, on } from './fr.ts';

/** The one invoice of the letter, where there is only one. */
export const onlyOf = ({ asked }: Situation): InvoiceLine | undefined =>
  asked.length === 1 ? asked[0] : undefined;

/** `facture F2026-0388` or `3 factures`. */
export function invoiceNames(situation: Situation): string {
  const only = onlyOf(situation);
  return only ? `facture ${only.number}` : invoiceCount(situation);
}

/** `votre facture F2026-0388` or `vos 3 factures`. */
export const yourInvoices = (situation: Situation): string =>
  `${onlyOf(situation) ? 'votre' : 'vos'} ${invoiceNames(situation)}`;

/** `de la facture F2026-0388` or `des 3 factures`. */
export const ofInvoices = (situation: Situation): string =>
  `${onlyOf(situation) ? 'de la' : 'des'} ${invoiceNames(situation)}`;

/** `la facture F2026-0388` or `les 3 factures`. */
export const theInvoices = (situation: Situation): string =>
  `${onlyOf(situation) ? 'la' : 'les'} ${invoiceNames(situation)}`;

export const invoiceCount = ({ asked }: Situation): string =>
  count(asked.length, 'facture', 'factures');

/** `la facture F2026-0388 du 19 mai 2026` or `3 factures`. */
export function datedInvoices(situation: Situation): string {
  const only = onlyOf(situation);
  return only ? `la facture ${only.number} du ${on(only.issuedOn)}` : invoiceCount(situation);
}

/** ` pour votre commande BC-7714`, when the reference is known. */
export const forOrder = ({ orderReference, purchaseOrder }: InvoiceLine): string => {
  const order = purchaseOrder ?? orderReference;
  return order === undefined ? '' : ` pour votre commande ${order}`;
};
