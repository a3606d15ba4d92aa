import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { Stream } from 'node:stream';

type Callback = (error: Error | null, value?: unknown) => void;

/** The range of keys a query walks, in dynalite's terms. */
type Range = {
  readonly gte?: string;
  readonly gt?: string;
  readonly lte?: string;
  readonly lt?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
};

// One thread owns the file, and a write is safe from a killed process once the system has it: no lock, no flush to the disk.
const pragmas = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = OFF;
  PRAGMA cache_size = -131072;
  PRAGMA wal_autocheckpoint = 4000`;

const schema = `CREATE TABLE IF NOT EXISTS entries (
  space TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (space, key)
) STRICT, WITHOUT ROWID`;

/**
 * The storage that dynalite's actions work on. Its own one, LevelDB behind promises and streams, costs three times the work per
 * call and writes an item and its index entries apart, so that a kill between the two leaves an index that lies.
 */
export function sqliteStore(database: DatabaseSync, region: string, accountId: string) {
  database.exec(`${pragmas}; ${schema}`);
  const spaces = new Map<string, ReturnType<typeof keySpace>>();
  const space = (name: string) => {
    const found = spaces.get(name) ?? keySpace(database, name);
    spaces.set(name, found);
    return found;
  };

  const tables = new Map<string, unknown>();
  const tableDb = { ...space('table'), awsRegion: region, awsAccountId: accountId };
  return {
    options: { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, maxItemSize: 400 * 1024 },
    tableDb,
    getItemDb: (table: string) => space(`item-${table}`),
    getIndexDb: (kind: string, table: string, index: string) =>
      space(`index-${kind.toLowerCase()}~${table}~${index}`),
    getTable: (name: string, ...rest: [Callback] | [boolean, Callback]) => {
      const callback = rest.length === 1 ? rest[0] : rest[1];
      const table = tables.get(name) ?? tableDb.read(name);
      tables.set(name, table);
      callback(table === undefined ? tableNotFound() : null, table);
    },
  };
}

function keySpace(database: DatabaseSync, space: string) {
  const get = database.prepare('SELECT value FROM entries WHERE space = ? AND key = ?');
  const put = database.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?)');
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

function tableNotFound(): Error {
  return Object.assign(new Error('Requested resource not found'), {
    name: 'NotFoundError',
    statusCode: 400,
    body: {
      __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',
      message: 'Requested resource not found',
    },
  });
}
