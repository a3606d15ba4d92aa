/** How many rows a page of the statement holds. `alone` is the first page when it is also the last. */
export type Room = {
  readonly alone: number;
  readonly first: number;
  readonly later: number;
  readonly last: number;
};

/**
 * Cuts the rows of a statement into pages: as few as possible, room for the closing words on the last,
 * and never a row alone on a page.
 */
export function planPages(rows: number, room: Room): readonly number[] {
  if (rows <= room.alone) return [rows];
  const first = Math.min(room.first, rows - 2);
  return [first, ...laterPages(rows - first, room)];
}

function laterPages(rows: number, room: Room): readonly number[] {
  if (rows <= room.last) return [rows];
  const here = Math.min(room.later, rows - 2);
  return [here, ...laterPages(rows - here, room)];
}
