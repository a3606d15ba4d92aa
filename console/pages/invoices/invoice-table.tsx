import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { InvoiceRow } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import { useSelection } from '../../parts/use-selection.ts';
import { useWindowRows } from '../../parts/use-window-rows.ts';
import type { InvoiceFilters } from './invoice-filters.ts';
import { InvoiceLine } from './invoice-line.tsx';
import { invoiceWords } from './invoice-words.ts';
import { MassBar } from './mass-bar.tsx';
import { NothingShown } from './nothing-shown.tsx';
import { TableFoot } from './table-foot.tsx';
import { TableHead } from './table-head.tsx';

type Props = {
  readonly rows: readonly InvoiceRow[];
  readonly all: readonly InvoiceRow[];
  readonly filters: InvoiceFilters;
};

/** The last one, who follows, is there only where somebody does. */
const COLUMNS = 11;

/** The invoices of a view: only the rows in sight are in the page, however many there are. */
export function InvoiceTable({ rows, all, filters }: Props) {
  const words = useWords(invoiceWords);
  const body = useRef<HTMLTableSectionElement>(null);
  const selection = useSelection(rows);
  const { from, to, before, after, scrollTo } = useWindowRows(rows.length, body);
  const navigate = useNavigate();
  const current = useRowKeys(rows, {
    open: ({ id }) =>
      void navigate({ to: '/factures/$invoiceId', params: { invoiceId: id }, search: {} }),
    scrollTo,
    selection,
  });
  const hasOwners = all.some(({ debtor }) => debtor.followedBy !== undefined);
  const columns = hasOwners ? COLUMNS : COLUMNS - 1;
  if (rows.length === 0) return <NothingShown rows={all} filters={filters} />;
  return (
    <>
      <table
        className={hasOwners ? 'invoices with-owners' : 'invoices'}
        aria-rowcount={rows.length + 1}
      >
        <caption className="hidden">{words.caption}</caption>
        <TableHead filters={filters} selection={selection} />
        <tbody ref={body}>
          <Gap height={before} columns={columns} />
          {rows.slice(from, to).map((row, place) => (
            <InvoiceLine
              key={row.id}
              row={row}
              index={from + place}
              isCurrent={from + place === current}
              isSelected={selection.has(row.id)}
              toggle={() => selection.toggle(row.id)}
            />
          ))}
          <Gap height={after} columns={columns} />
        </tbody>
        <TableFoot rows={rows} columns={columns} />
      </table>
      <MassBar rows={selection.rows} clear={selection.clear} />
    </>
  );
}

/** Stands for the rows out of sight, so that the page is as long as the list. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="gap" aria-hidden>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
