import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { Stream } from 'node:stream';

export type Callback = (error: Error | null, value?: unknown) => void;

/** The range of keys a query walks, in dynalite's terms. */
type Range = {
  readonly gte?: string;
  readonly gt?: string;
  readonly lte?: string;
  readonly lt?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
};

/** One ordered set of keys and values, as dynalite knows them from LevelDB: a table's items, or the entries of an index. */
export function keySpace(database: DatabaseSync, space: string) {
  const get = database.prepare('SELECT value FROM entries WHERE space = ? AND key = ?');
  const put = database.prepare(
    'INSERT INTO entries VALUES (?, ?, ?) ON CONFLICT (space, key) DO UPDATE SET value = excluded.value',
  );
  const del = database.prepare('DELETE FROM entries WHERE space = ? AND key = ?');
  const walks = new Map<string, StatementSync>();
  const walk = (range: Range) => {
    const { sql, bounds } = walkOf(range);
    const statement = walks.get(sql) ?? database.prepare(sql);
    walks.set(sql, statement);
    return statement.iterate(space, ...bounds);
  };
  const read = (key: string): unknown => {
    const row = get.get(space, key);
    return row === undefined ? undefined : JSON.parse(String(row.value));
  };

  return {
    read,
    get: (key: string, callback: Callback) => callback(null, read(key)),
    put: (key: string, value: unknown, callback: Callback) => {
      put.run(space, key, JSON.stringify(value));
      callback(null);
    },
    del: (key: string, callback: Callback) => {
      del.run(space, key);
      callback(null);
    },
    /** One statement runs at a time, so that nothing has to wait for a key. */
    lock: (_: string, run: (release: (done: Callback) => Callback) => void) => run((done) => done),
    createKeyStream: (range: Range = {}) =>
      streamOf(
        () => walk(range),
        ({ key }) => String(key),
      ),
    createValueStream: (range: Range = {}) =>
      streamOf(
        () => walk(range),
        ({ value }) => JSON.parse(String(value)),
      ),
  };
}

const comparisons = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;
const boundNames = ['gte', 'gt', 'lte', 'lt'] as const;

function walkOf(range: Range): { sql: string; bounds: SQLInputValue[] } {
  const set = boundNames.filter((name) => range[name] !== undefined);
  const where = set.map((name) => ` AND key ${comparisons[name]} ?`).join('');
  const order = range.reverse === true ? 'DESC' : 'ASC';
  return {
    sql: `SELECT key, value FROM entries WHERE space = ?${where} ORDER BY key ${order} LIMIT ?`,
    bounds: [...set.map((name) => range[name] ?? ''), range.limit ?? -1],
  };
}

/** dynalite wants a stream (it would hear every entry twice from any other emitter), listens after the call returns, and says `destroy` when it has enough. One walk ends before the next begins. */
function streamOf(
  rows: () => Iterable<Record<string, unknown>>,
  pick: (row: Record<string, unknown>) => unknown,
) {
  let isDestroyed = false;
  const stream = Object.assign(new Stream(), {
    destroy: () => {
      isDestroyed = true;
    },
  });
  process.nextTick(() => {
    for (const row of rows()) {
      if (isDestroyed) break;
      stream.emit('data', pick(row));
    }
    stream.emit('end');
  });
  return stream;
}
