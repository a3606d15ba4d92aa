import { fileURLToPath } from 'node:url';
import { busyStore } from './reliability/busy-store.ts';
import { crashes } from './reliability/crashes.ts';
import { eventOrders } from './reliability/event-orders.ts';
import { lostAnswers } from './reliability/lost-answers.ts';
import { noteCrashes } from './reliability/note-crashes.ts';
import { payments } from './reliability/payments.ts';
import { portfolioReplay } from './reliability/portfolio-replay.ts';
import { replay } from './reliability/replay.ts';
import type { BoardRow } from './reliability/row.ts';
import { tampering } from './reliability/tampering.ts';
import { throttled } from './reliability/throttled.ts';

/** The same seed gives the same board, figure for figure. */
const SEED = 20_260_519;

/** What must never happen, tried until it would have, all in memory. */
export const benchReliability = async (seed = SEED): Promise<readonly BoardRow[]> => [
  await crashes(),
  await noteCrashes(),
  await lostAnswers(),
  await throttled(seed),
  await payments(),
  eventOrders(seed),
  await busyStore(seed),
  tampering(),
  await replay(),
];

/** The board as it is printed: one line for each figure. */
export const boardOf = (rows: readonly BoardRow[]): string =>
  rows
    .map(({ name, runs, result, isMet }) => {
      const mark = isMet ? 'met  ' : 'MISSED';
      return `${mark.padEnd(6)} ${name.padEnd(54)} ${String(runs).padStart(6)} runs  ${result}`;
    })
    .join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = [...(await benchReliability()), await portfolioReplay()];
  console.log(boardOf(rows));
  process.exitCode = rows.every(({ isMet }) => isMet) ? 0 : 1;
}
