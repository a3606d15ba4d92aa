import type { IssuedInvoice } from '../../api/types.ts';
import { centsOf } from '../../formats/money.ts';
import { type Column, REQUIRED } from './csv-columns.ts';

export type Cells = Readonly<Partial<Record<Column, string>>>;

/** What is wrong with a cell, before anybody is asked. */
export type Flaw = 'missing' | 'no-day' | 'no-amount' | 'no-kind' | 'no-country' | 'twice';
export type CellFlaw = { readonly column: Column; readonly flaw: Flaw };

export type ReadRow =
  | { readonly kind: 'invoice'; readonly body: IssuedInvoice }
  | { readonly kind: 'flawed'; readonly flaws: readonly CellFlaw[] };

type DebtorKind = IssuedInvoice['debtor']['kind'];

/** The law of each is another: it is never guessed. */
const kinds: Readonly<Record<string, DebtorKind>> = {
  société: 'company',
  societe: 'company',
  entreprise: 'company',
  company: 'company',
  public: 'public',
  collectivité: 'public',
  collectivite: 'public',
  particulier: 'consumer',
  consommateur: 'consumer',
  consumer: 'consumer',
};

/** The invoice a row tells of, or all that is wrong with its cells. */
export function invoiceOfRow(cells: Cells, creditorId: string): ReadRow {
  const issuedOn = dayOf(cells.issuedOn);
  const dueOn = dayOf(cells.dueOn);
  const total = centsOf(cells.total ?? '');
  const alreadyPaid = cells.alreadyPaid ? centsOf(cells.alreadyPaid) : 0;
  const kind = kinds[(cells.kind ?? '').toLowerCase()];
  const country = countryOf(cells.country);
  const flaws: readonly CellFlaw[] = [
    ...REQUIRED.filter((column) => !cells[column]).map((column) => flawOf(column, 'missing')),
    ...unread(cells, 'issuedOn', issuedOn, 'no-day'),
    ...unread(cells, 'dueOn', dueOn, 'no-day'),
    ...unread(cells, 'total', total, 'no-amount'),
    ...unread(cells, 'alreadyPaid', alreadyPaid, 'no-amount'),
    ...unread(cells, 'kind', kind, 'no-kind'),
    ...unread(cells, 'country', country, 'no-country'),
  ];
  if (flaws.length > 0 || !issuedOn || !dueOn || total === undefined || !kind || !country) {
    return { kind: 'flawed', flaws };
  }
  const { number = '', orderReference } = cells;
  const body: IssuedInvoice = {
    creditorId,
    number,
    issuedOn,
    dueOn,
    currency: 'EUR',
    total,
    ...(alreadyPaid && { alreadyPaid }),
    ...(orderReference && { orderReference }),
    debtor: debtorOf(cells, kind, country),
  };
  return { kind: 'invoice', body };
}

function debtorOf(cells: Cells, kind: DebtorKind, country: string): IssuedInvoice['debtor'] {
  const { debtorId = '', name = '', siren, address = '', addressMore } = cells;
  const { postcode = '', city = '', person, email, phone, mobile } = cells;
  const lines = [address, addressMore].flatMap((line) => line || []);
  const contact = {
    ...(person && { name: person }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(mobile && { mobile }),
  };
  return {
    id: debtorId,
    kind,
    name,
    ...(siren && { siren: siren.replaceAll(' ', '') }),
    address: { lines, postcode, city, country },
    contacts: Object.keys(contact).length === 0 ? [] : [{ role: 'billing', ...contact }],
  };
}

const flawOf = (column: Column, flaw: Flaw): CellFlaw => ({ column, flaw });

/** What was said and could not be read; what was not said is another matter. */
const unread = (cells: Cells, column: Column, read: unknown, flaw: Flaw): readonly CellFlaw[] =>
  cells[column] && read === undefined ? [flawOf(column, flaw)] : [];

const FRENCH_DAY = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

/** `18/06/2026` or `2026-06-18` as a civil day; `undefined` for no day of the calendar. */
function dayOf(cell: string | undefined): string | undefined {
  const { day, month, year } =
    (FRENCH_DAY.exec(cell ?? '') ?? ISO_DAY.exec(cell ?? ''))?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${on}T00:00:00Z`);
  // A 31 June would become the 1 July.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on) ? on : undefined;
}

/** France where nothing is said; else two letters. */
function countryOf(cell: string | undefined): string | undefined {
  if (!cell || cell.toLowerCase() === 'france') return 'FR';
  return /^[A-Za-z]{2}$/.test(cell) ? cell.toUpperCase() : undefined;
}
