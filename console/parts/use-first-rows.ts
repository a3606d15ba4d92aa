import { useState } from 'react';

/** Rows that a table without a window shows at a time: more of them and the page is slow. */
const AT_A_TIME = 200;

/** The first rows of a long table, `least` of them at the least, how many are left, and the way to show more of them. */
export function useFirstRows<Row>(rows: readonly Row[], least = 0) {
  const [wanted, setWanted] = useState(AT_A_TIME);
  const most = Math.max(wanted, least);
  const shown = rows.slice(0, most);
  return { shown, rest: rows.length - shown.length, more: () => setWanted(most + AT_A_TIME) };
}
