import { useMemo, useState } from 'react';

type Named = { readonly id: string };
export type Selection<Row extends Named> = {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Takes all rows between two, both included. */
  readonly extend: (from: number, to: number) => void;
  readonly all: () => void;
  readonly clear: () => void;
  readonly rows: readonly Row[];
  readonly isAll: boolean;
};

/** The rows a person chose. What is no longer in the list is no longer chosen. */
export function useSelection<Row extends Named>(rows: readonly Row[]): Selection<Row> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => rows.filter(({ id }) => ids.has(id)), [rows, ids]);
  const idsOf = (some: readonly Row[]) => some.map(({ id }) => id);
  return {
    has: (id) => ids.has(id),
    toggle: (id) => setIds(ids.has(id) ? ids.difference(new Set([id])) : new Set([...ids, id])),
    extend: (from, to) =>
      setIds(new Set([...ids, ...idsOf(rows.slice(Math.min(from, to), Math.max(from, to) + 1))])),
    all: () => setIds(new Set(idsOf(rows))),
    clear: () => setIds(new Set()),
    rows: chosen,
    isAll: chosen.length > 0 && chosen.length === rows.length,
  };
}
