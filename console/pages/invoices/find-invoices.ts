import type { InvoiceRow } from '../../api/types.ts';
import { folded, orderKey } from './folded.ts';

/** What is looked for: words that must all stand somewhere in the row. */
export type Wanted = readonly string[];

export const toFind = (text: string): Wanted =>
  folded(text.replace(/(\d)[\s\u00a0\u202f](?=\d{3})/g, '$1'))
    .split(/\s+/)
    .filter((word) => word !== '');

const texts = new WeakMap<InvoiceRow, string>();
const names = new Map<string, string>();

/** A debtor has many invoices: the name is folded once. */
function foldedName(name: string): string {
  const known = names.get(name) ?? folded(name);
  names.set(name, known);
  return known;
}

/** All a row can be found by: debtor, number and amounts, written once for each row. */
function textOf(row: InvoiceRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const amounts = [row.total, row.balance].map((cents) => (cents / 100).toFixed(2));
  const plain = `${row.debtor.id} ${row.number}`.toLowerCase();
  const text = [foldedName(row.debtor.name), plain, ...amounts, ...amounts.map(withComma)].join(
    ' ',
  );
  texts.set(row, text);
  return text;
}

/** How many rows are read between two frames. */
const ROWS_AT_ONCE = 500;

/** Reads what rows can be found and sorted by ahead of the first filter, a little at a time; answers how to leave off. */
export function learnRows(rows: readonly InvoiceRow[]): () => void {
  let next = 0;
  let timer = setTimeout(learn);
  function learn() {
    for (const row of rows.slice(next, next + ROWS_AT_ONCE)) {
      textOf(row);
      orderKey(row.number);
    }
    next += ROWS_AT_ONCE;
    if (next < rows.length) timer = setTimeout(learn);
  }
  return () => clearTimeout(timer);
}

const withComma = (amount: string): string => amount.replace('.', ',');

export function answers(row: InvoiceRow, wanted: Wanted): boolean {
  const text = textOf(row);
  return wanted.every((word) => text.includes(word));
}
