import { useState } from 'react';

/** Rows that a table without a window shows at a time: more of them and the page is slow. */
const AT_A_TIME = 200;

/** The first rows of a long table, how many are left, and the way to show more of them. */
export function useFirstRows<Row>(rows: readonly Row[]) {
  const [most, setMost] = useState(AT_A_TIME);
  const shown = rows.slice(0, most);
  return { shown, rest: rows.length - shown.length, more: () => setMost(most + AT_A_TIME) };
}
