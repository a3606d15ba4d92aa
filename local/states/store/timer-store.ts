import type { DatabaseSync } from 'node:sqlite';
import type { TimerKind } from '../run/run.ts';
import { numberOf, type Row, textOf } from './row.ts';

type DueTimer = {
  readonly execution: number;
  readonly thread: number;
  readonly timer: TimerKind;
  readonly due: number;
};

export type TimerStore = {
  readonly next: () => number | undefined;
  readonly dueBy: (instant: number) => readonly DueTimer[];
};

const kinds: ReadonlyMap<string, TimerKind> = new Map([
  ['wake', 'wake'],
  ['timeout', 'timeout'],
  ['heartbeat', 'heartbeat'],
  ['execution', 'execution'],
]);

export function openTimerStore(database: DatabaseSync): TimerStore {
  const next = database.prepare('SELECT due FROM states_timer ORDER BY due LIMIT 1');
  const due = database.prepare(
    'SELECT * FROM states_timer WHERE due <= ? ORDER BY due, execution, thread',
  );
  return {
    next: () => {
      const row = next.get();
      return row === undefined ? undefined : numberOf(row, 'due');
    },
    dueBy: (instant) => due.all(instant).map(timerOf),
  };
}

function timerOf(row: Row): DueTimer {
  const timer = kinds.get(textOf(row, 'kind'));
  if (timer === undefined) throw new Error(`there is no timer '${textOf(row, 'kind')}'`);
  return {
    execution: numberOf(row, 'execution'),
    thread: numberOf(row, 'thread'),
    timer,
    due: numberOf(row, 'due'),
  };
}
