import { useRef, useState } from 'react';
import { useKeys } from '../keyboard/use-keys.ts';
import type { Selection } from './use-selection.ts';

type Named = { readonly id: string };
type Acts<Row extends Named> = {
  readonly open: (row: Row) => void;
  readonly scrollTo?: (index: number) => void;
  readonly selection?: Selection<Row>;
  /** The row a pointer went to, where rows can be pressed; keys go on from there. */
  readonly pressed?: string | undefined;
  readonly press?: (id: string) => void;
};

/** `j` and `k` move through a list, `Enter` opens, `x` chooses. Tells which row is current, if any. */
export function useRowKeys<Row extends Named>(
  rows: readonly Row[],
  { open, scrollTo, selection, pressed, press }: Acts<Row>,
): number | undefined {
  const [own, setOwn] = useState<string>();
  const id = pressed ?? own;
  const found = rows.findIndex((row) => row.id === id);
  const current = found === -1 ? undefined : found;
  const row = current === undefined ? undefined : rows[current];
  const move = (by: number) => {
    const next = current === undefined ? 0 : current + by;
    const index = Math.max(0, Math.min(rows.length - 1, next));
    const to = rows[index];
    if (!to) return;
    (press ?? setOwn)(to.id);
    scrollTo?.(index);
  };
  useChoosing(selection, row, current);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: row && (() => open(row)),
  });
  return current;
}

function useChoosing<Row extends Named>(
  selection: Selection<Row> | undefined,
  row: Row | undefined,
  current: number | undefined,
): void {
  const chosenFrom = useRef<number>(undefined);
  const isThere = selection !== undefined && row !== undefined && current !== undefined;
  const choose = () => {
    chosenFrom.current = current;
    if (isThere) selection.toggle(row.id);
  };
  const extend = () => {
    if (isThere) selection.extend(chosenFrom.current ?? current, current);
  };
  useKeys({
    x: isThere ? choose : undefined,
    'shift+x': isThere ? extend : undefined,
    Escape: selection && selection.rows.length > 0 ? selection.clear : undefined,
  });
}
