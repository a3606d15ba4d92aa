import type { DatabaseSync } from 'node:sqlite';

/** How far something that is done once has come. */
export type Progress = {
  readonly get: () => number;
  readonly set: (done: number) => void;
};

export function openProgress(database: DatabaseSync, what: string): Progress {
  database.exec(
    'CREATE TABLE IF NOT EXISTS progress (what TEXT PRIMARY KEY, done INTEGER NOT NULL) STRICT',
  );
  const get = database.prepare('SELECT done FROM progress WHERE what = ?');
  const set = database.prepare('INSERT OR REPLACE INTO progress VALUES (?, ?)');
  return {
    get: () => Number(get.get(what)?.done ?? 0),
    set: (done) => {
      set.run(what, done);
    },
  };
}
