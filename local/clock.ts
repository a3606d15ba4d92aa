import type { DatabaseSync } from 'node:sqlite';

/** The one clock of the embedded run. It runs with real time, jumps forward when told, and stands still while a function runs. */
export type Clock = {
  /** Milliseconds since the epoch, in local (virtual) time. */
  readonly now: () => number;
  /** Moves forward to the instant; an instant already passed changes nothing. */
  readonly jumpTo: (instant: number) => void;
  /** Stops the clock until every freeze has had its thaw. */
  readonly freeze: () => void;
  readonly thaw: () => void;
};

export type ClockOptions = {
  readonly database: DatabaseSync;
  /** Where a clock that was never started begins; an older one is only ever moved forward to it. */
  readonly startAt?: number;
  readonly realTime?: () => number;
};

const schema = `
  CREATE TABLE IF NOT EXISTS clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ahead_of_real_time INTEGER NOT NULL,
    latest INTEGER NOT NULL
  ) STRICT`;

/** How much real time may pass before the latest instant is written again: a thaw must not cost a write each. */
const persistEveryMs = 1_000;

export function openClock({ database, startAt, realTime = Date.now }: ClockOptions): Clock {
  database.exec(schema);
  const save = database.prepare(
    'INSERT INTO clock VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET ahead_of_real_time = excluded.ahead_of_real_time, latest = excluded.latest',
  );
  let ahead = aheadAtOpening(database, startAt, realTime());
  let frozenAt: number | undefined;
  let freezes = 0;
  let persistedAt = 0;

  const now = () => frozenAt ?? realTime() + ahead;
  const persist = () => {
    save.run(Math.round(ahead), now());
    persistedAt = realTime();
  };
  const jumpTo = (instant: number) => {
    if (instant <= now()) return;
    ahead = instant - realTime();
    if (frozenAt !== undefined) frozenAt = instant;
    persist();
  };
  const freeze = () => {
    frozenAt ??= now();
    freezes += 1;
  };
  const thaw = () => {
    freezes = Math.max(0, freezes - 1);
    if (freezes > 0 || frozenAt === undefined) return;
    ahead = frozenAt - realTime();
    frozenAt = undefined;
    if (realTime() - persistedAt >= persistEveryMs) persist();
  };

  persist();
  return { now, jumpTo, freeze, thaw };
}

/** A clock never goes back: neither below the instant it last wrote, nor because the machine's own clock did. */
function aheadAtOpening(database: DatabaseSync, startAt: number | undefined, real: number): number {
  const row = database.prepare('SELECT ahead_of_real_time AS ahead, latest FROM clock').get();
  if (row === undefined) return startAt === undefined ? 0 : startAt - real;
  const instant = Math.max(real + Number(row.ahead), Number(row.latest), startAt ?? 0);
  return instant - real;
}
