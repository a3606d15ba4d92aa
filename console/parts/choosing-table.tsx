import type { ReactNode } from 'react';
import { MoreRows } from './more-rows.tsx';
import { useFirstRows } from './use-first-rows.ts';
import type { Selection } from './use-selection.ts';

type Named = { readonly id: string };

/** The row one is at, those that are chosen, and what a press does. */
export type Choosing<Row extends Named> = {
  readonly current: string | undefined;
  readonly selection: Selection<Row>;
  readonly press: (id: string) => void;
};

type Head = { readonly label: string; readonly isNumber?: boolean };

type Props<Row extends Named> = Choosing<Row> & {
  readonly className: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The heads of the columns after the one that chooses. */
  readonly heads: readonly Head[];
  readonly selectAll: string;
  readonly selectOne: (row: Row) => string;
  readonly cells: (row: Row) => ReactNode;
};

/** Rows of which one is current and any may be chosen; of many, the first are shown. */
export function ChoosingTable<Row extends Named>(props: Props<Row>) {
  const { className, caption, rows, heads, selection, selectAll, current } = props;
  const at = rows.findIndex(({ id }) => id === current);
  const { shown, rest, more } = useFirstRows(rows, at + 1);
  return (
    <>
      <table className={className}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="choose">
              <input
                type="checkbox"
                aria-label={selectAll}
                checked={selection.isAll}
                onChange={selection.isAll ? selection.clear : selection.all}
              />
            </th>
            {heads.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={isNumber ? 'num' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Line key={row.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
      <MoreRows rest={rest} more={more} />
    </>
  );
}

type LineProps<Row extends Named> = Props<Row> & { readonly row: Row };

function Line<Row extends Named>(props: LineProps<Row>) {
  const { row, current, selection, press, selectOne, cells } = props;
  const isSelected = selection.has(row.id);
  const className = [row.id === current && 'current', isSelected && 'selected']
    .filter(Boolean)
    .join(' ');
  return (
    // A press anywhere shows the row beside; keys do the same with j and k.
    <tr className={className || undefined} onClick={() => press(row.id)}>
      <td className="choose">
        <input
          type="checkbox"
          aria-label={selectOne(row)}
          checked={isSelected}
          onChange={() => selection.toggle(row.id)}
        />
      </td>
      {cells(row)}
    </tr>
  );
}
