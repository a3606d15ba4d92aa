import { useNavigate } from '@tanstack/react-router';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { InvoiceRow } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import type { Selection } from '../../parts/use-selection.ts';
import type { InvoiceFilters, SortKey } from './invoice-filters.ts';
import { invoiceWords } from './invoice-words.ts';
import { orderAfter, orderOf } from './sort-invoices.ts';

type Props = { readonly filters: InvoiceFilters; readonly selection: Selection<InvoiceRow> };

const SORTED: readonly SortKey[] = [
  'debtor',
  'number',
  'due',
  'late',
  'balance',
  'contact',
  'next',
];
const FIGURES: ReadonlySet<SortKey> = new Set(['late', 'balance']);

/** The columns; a press on a head sorts by it. */
export function TableHead({ filters, selection }: Props) {
  const words = useWords(invoiceWords);
  return (
    <thead>
      <tr>
        <th scope="col" className="choose">
          <input
            type="checkbox"
            aria-label={words.selectAll}
            checked={selection.isAll}
            onChange={selection.isAll ? selection.clear : selection.all}
          />
        </th>
        {SORTED.map((key) => (
          <SortedHead key={key} column={key} filters={filters} />
        ))}
        <th scope="col">{words.columns.on}</th>
        <th scope="col">{words.columns.state}</th>
        <th scope="col">{words.columns.owner}</th>
      </tr>
    </thead>
  );
}

type HeadProps = { readonly column: SortKey; readonly filters: InvoiceFilters };

function SortedHead({ column, filters }: HeadProps) {
  const words = useWords(invoiceWords);
  const navigate = useNavigate({ from: '/factures' });
  const current = orderOf(filters);
  const isOn = current.sort === column;
  const Arrow = current.order === 'asc' ? ArrowUp : ArrowDown;
  const spoken = current.order === 'asc' ? 'ascending' : 'descending';
  const sort = () =>
    void navigate({
      search: (all) => ({ ...all, ...orderAfter(current, column) }),
      replace: true,
    });
  return (
    <th
      scope="col"
      className={FIGURES.has(column) ? 'num' : undefined}
      aria-sort={isOn ? spoken : undefined}
    >
      <button type="button" onClick={sort}>
        {words.columns[column]}
        {isOn && <Arrow aria-hidden className="icon" />}
      </button>
    </th>
  );
}
