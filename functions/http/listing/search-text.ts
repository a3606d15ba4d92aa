import type { InvoiceRow } from '../answers/invoice-row.ts';

const AMOUNT = /^\d[\d\s\u00a0\u202f]*(?:[.,]\d{1,2})?$/;

/** Whether a row is what somebody looks for: part of its number or of the debtor's name, or its amount in euros. */
export function searchFor(text: string): (row: InvoiceRow) => boolean {
  const wanted = plain(text);
  const isAmount = amountOf(text);
  return (row) =>
    plain(row.number).includes(wanted) ||
    plain(row.debtor.name).includes(wanted) ||
    isAmount(row.balance) ||
    isAmount(row.total);
}

/** Without accents and capitals, as people type. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** "12 640,80" is that amount exactly; "12640" any amount of so many whole euros. */
function amountOf(text: string): (cents: number) => boolean {
  const trimmed = text.replace(/\s*€$/, '').trim();
  if (!AMOUNT.test(trimmed)) return () => false;
  const [euros = '', decimals] = trimmed.replaceAll(/[\s\u00a0\u202f]/g, '').split(/[.,]/);
  if (decimals === undefined) return (cents) => Math.trunc(cents / 100) === Number(euros);
  const wanted = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  return (cents) => cents === wanted;
}
