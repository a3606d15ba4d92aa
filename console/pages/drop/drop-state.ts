import { RefusedError } from '../../api/refused-error.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import { wordsOfMistake, wordsOfRefusal } from '../../words/refusal-words.ts';
import type { Column } from './csv-columns.ts';
import type { DroppedRow, Heads } from './read-drop.ts';

/** How a row stands: to be mended in the file, looked at by the API, ready, or taken in. */
export type RowState =
  | 'flawed'
  | 'checking'
  | 'ready'
  | 'known'
  | 'sending'
  | 'followed'
  | 'refused';

/** What the API said against a row: of one of its cells, or of all of it. */
export type Objection = { readonly column?: Column; readonly said: Bilingual<string> };

export type DropLine = DroppedRow & {
  readonly state: RowState;
  /** The same for each time the row is sent: the API takes it in once. */
  readonly key: string;
  readonly objections: readonly Objection[];
  readonly invoiceId?: string;
};

/** A file that was read, and how far its rows have come. `id` tells it from a file dropped after it. */
export type Drop = {
  readonly id: string;
  readonly fileName: string;
  readonly heads: Heads;
  readonly ignored: readonly string[];
  readonly lines: readonly DropLine[];
};

export type LineChange = Partial<Pick<DropLine, 'state' | 'objections' | 'invoiceId'>>;

/** The rows of a file before anybody has looked at them. */
export const newLines = (rows: readonly DroppedRow[]): readonly DropLine[] =>
  rows.map((row) => ({
    ...row,
    state: row.kind === 'flawed' ? 'flawed' : 'checking',
    key: crypto.randomUUID(),
    objections: [],
  }));

/** The file with some of its rows changed; another file is left as it is. */
export const withLines = (
  drop: Drop | undefined,
  id: string,
  change: (line: DropLine) => LineChange | undefined,
): Drop | undefined =>
  drop?.id === id
    ? { ...drop, lines: drop.lines.map((line) => ({ ...line, ...change(line) })) }
    : drop;

/** Which column a place in the body comes from. */
const columns: Readonly<Record<string, Column>> = {
  '/number': 'number',
  '/issuedOn': 'issuedOn',
  '/dueOn': 'dueOn',
  '/total': 'total',
  '/alreadyPaid': 'alreadyPaid',
  '/orderReference': 'orderReference',
  '/debtor/id': 'debtorId',
  '/debtor/kind': 'kind',
  '/debtor/name': 'name',
  '/debtor/siren': 'siren',
  '/debtor/address/lines/0': 'address',
  '/debtor/address/lines/1': 'addressMore',
  '/debtor/address/postcode': 'postcode',
  '/debtor/address/city': 'city',
  '/debtor/address/country': 'country',
  '/debtor/contacts/0/name': 'person',
  '/debtor/contacts/0/email': 'email',
  '/debtor/contacts/0/phone': 'phone',
  '/debtor/contacts/0/mobile': 'mobile',
};

/** What an error says against a row, cell by cell where the API named them. */
export function objectionsOf(error: unknown): readonly Objection[] {
  const errors = error instanceof RefusedError ? error.problem?.errors : undefined;
  if (!errors?.length) return [{ said: wordsOfRefusal(error) }];
  return errors.map((mistake) => {
    const column = columns[mistake.pointer ?? ''];
    return { said: wordsOfMistake(mistake), ...(column && { column }) };
  });
}
