import { useRef, useState } from 'react';
import { useKeys } from '../keyboard/use-keys.ts';
import type { Selection } from './use-selection.ts';

type Named = { readonly id: string };
type Acts<Row extends Named> = {
  readonly open: (row: Row) => void;
  readonly scrollTo?: (index: number) => void;
  readonly selection?: Selection<Row>;
};

/** `j` and `k` move through a list, `Enter` opens, `x` chooses. Tells which row is current, if any. */
export function useRowKeys<Row extends Named>(
  rows: readonly Row[],
  { open, scrollTo, selection }: Acts<Row>,
): number | undefined {
  const [current, setCurrent] = useState<number>();
  const chosenFrom = useRef<number>(undefined);
  const row = current === undefined ? undefined : rows[current];
  const move = (by: number) => {
    const next = current === undefined ? 0 : current + by;
    const index = Math.max(0, Math.min(rows.length - 1, next));
    setCurrent(index);
    scrollTo?.(index);
  };
  const choose = () => {
    chosenFrom.current = current;
    if (row) selection?.toggle(row.id);
  };
  const extend = () => {
    if (current !== undefined) selection?.extend(chosenFrom.current ?? current, current);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: selection && row && choose,
    'shift+x': selection && row && extend,
    Enter: row && (() => open(row)),
    Escape: selection && selection.rows.length > 0 ? selection.clear : undefined,
  });
  return row ? current : undefined;
}
