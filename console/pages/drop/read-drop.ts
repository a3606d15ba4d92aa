import { type Column, columnOf, REQUIRED } from './csv-columns.ts';
import { type Cells, invoiceOfRow, type ReadRow } from './invoice-of-row.ts';
import { readCsv } from './read-csv.ts';

/** One row of a file, by its rank, and what was read of it. */
export type DroppedRow = ReadRow & { readonly rank: number; readonly cells: Cells };

export type Heads = Readonly<Partial<Record<Column, string>>>;

export type Dropped =
  | { readonly kind: 'no-invoices'; readonly missing: readonly Column[] }
  | {
      readonly kind: 'rows';
      readonly rows: readonly DroppedRow[];
      /** What the file itself calls its columns. */
      readonly heads: Heads;
      /** Heads that name nothing we know. */
      readonly ignored: readonly string[];
    };

/** The invoices of a CSV file, for one creditor. A number that came before in the file is told of, not sent twice. */
export function readDrop(text: string, creditorId: string): Dropped {
  const { heads, rows } = readCsv(text);
  const columns = heads.map(columnOf);
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0 || rows.length === 0) return { kind: 'no-invoices', missing };
  const seen = new Set<string>();
  const read = rows.map((row, index) => {
    const cells = cellsOf(row, columns);
    const { number = '' } = cells;
    const isTwice = number !== '' && seen.has(number);
    seen.add(number);
    return { rank: index + 1, cells, ...(isTwice ? twice : invoiceOfRow(cells, creditorId)) };
  });
  return {
    kind: 'rows',
    rows: read,
    heads: cellsOf(heads, columns),
    ignored: heads.filter((head) => head && !columnOf(head)),
  };
}

const twice: ReadRow = { kind: 'flawed', flaws: [{ column: 'number', flaw: 'twice' }] };

const cellsOf = (row: readonly string[], columns: readonly (Column | undefined)[]): Cells =>
  Object.fromEntries(
    columns.flatMap((column, index) => (column && row[index] ? [[column, row[index]]] : [])),
  );
