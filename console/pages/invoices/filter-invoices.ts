import type { InvoiceRow } from '../../api/types.ts';
import { addDays } from '../../formats/days.ts';
import { parisDay } from '../../formats/moments.ts';
import { answers, toFind } from './find-invoices.ts';
import { FILTER_NAMES, type FilterName, type InvoiceFilters } from './invoice-filters.ts';

type Test = (row: InvoiceRow) => boolean;
type Tests = { readonly [Name in FilterName]: (wanted: string, today: string) => Test };

const CENTS = 100;
const OVER: ReadonlySet<InvoiceRow['status']> = new Set(['settled', 'cancelled']);

const tests: Tests = {
  text: (wanted) => {
    const words = toFind(wanted);
    return (row) => answers(row, words);
  },
  status: (wanted) => (wanted === 'all' ? () => true : ({ status }) => status === wanted),
  step: (wanted) => (row) => row.nextStep?.step === wanted,
  late: (wanted) => latenessTest(wanted),
  least: (wanted) => (row) => row.balance >= Number(wanted) * CENTS,
  hold: (wanted) => (row) => isHeldAs(row, wanted),
  attention: (wanted) => (row) =>
    wanted === 'any' ? row.attention !== undefined : row.attention === wanted,
  debtor: (wanted) => (row) => row.debtor.id === wanted,
  quiet: (wanted, today) => quietTest(addDays(today, -Number(wanted))),
};

function isHeldAs({ hold }: InvoiceRow, wanted: string): boolean {
  if (wanted === 'none') return hold === undefined;
  return wanted === 'any' ? hold !== undefined : hold?.kind === wanted;
}

/** Late, and nobody was in touch after that day. */
function quietTest(last: string): Test {
  return ({ daysLate, lastContact }) =>
    daysLate > 0 && (lastContact === undefined || isUntil(last, lastContact.at));
}

/** Whether it was on that day or before, in Paris. Paris is ahead of UTC by less than a day: only at the day itself is its calendar asked, which takes long. */
function isUntil(last: string, at: string): boolean {
  const day = at.slice(0, 10);
  return day === last ? parisDay(at) === last : day < last;
}

/** `1-30`, `91-`: days late, both counted; `due` is late at all, `not-due` is not. */
function latenessTest(wanted: string): Test {
  if (wanted === 'not-due') return ({ daysLate, balance }) => daysLate <= 0 && balance > 0;
  if (wanted === 'due') return ({ daysLate }) => daysLate > 0;
  const [from = '', to = ''] = wanted.split('-');
  const most = to === '' ? Number.POSITIVE_INFINITY : Number(to);
  return ({ daysLate }) => daysLate >= Number(from) && daysLate <= most;
}

const isOpen: Test = ({ status }) => !OVER.has(status);

/** The rows that pass every filter; only open ones where no state is asked for. */
export function filterInvoices(
  rows: readonly InvoiceRow[],
  filters: InvoiceFilters,
  today: string,
): readonly InvoiceRow[] {
  const asked = FILTER_NAMES.flatMap((name) => {
    const wanted = filters[name];
    return wanted === undefined ? [] : [tests[name](wanted, today)];
  });
  const all = filters.status === undefined ? [isOpen, ...asked] : asked;
  return rows.filter((row) => all.every((test) => test(row)));
}

/** Which filter hides the most rows, and how many would be seen without it. */
export function hidingMost(
  rows: readonly InvoiceRow[],
  filters: InvoiceFilters,
  today: string,
): { readonly name: FilterName; readonly count: number } | undefined {
  const used = FILTER_NAMES.filter((name) => filters[name] !== undefined);
  const without = used.map((name) => {
    const { [name]: _left, ...rest } = filters;
    return { name, count: filterInvoices(rows, rest, today).length };
  });
  return without.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0);
}
