/** A cell: a number is written as one, a text is made safe. */
export type Cell = string | number | undefined;

const SEPARATOR = ';';
const LINE_END = '\r\n';
/** Spreadsheets take UTF-8 for it only when it says so. */
const BYTE_ORDER_MARK = '\ufeff';
/** Signs with which a spreadsheet begins to calculate. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as a CSV that French spreadsheets open well and never calculate. Numbers are cents, written in euros. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(written).join(SEPARATOR) + LINE_END).join('');

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return (cell / 100).toFixed(2).replace('.', ',');
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the reader as a file. */
export function download(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
