import { parse } from 'papaparse';

export type Csv = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The text of a file: UTF-8, or what spreadsheets write on Windows where it is not. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The heads and rows of a CSV file, whichever of `;`, `,` and tab parts its cells. Empty rows are left out. */
export function readCsv(text: string): Csv {
  const { data } = parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t'],
  });
  const [heads = [], ...rows] = data.map((row) => row.map(bare));
  return { heads, rows };
}

/** A cell without what our own exports put before a sign, so that no spreadsheet calculates it. */
const bare = (cell: string): string => cell.trim().replace(/^'(?=[=+@-])/, '');
