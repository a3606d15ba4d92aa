import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type Callback, keySpace } from './key-space.ts';

// One thread owns the file, and a write is safe from a killed process once the system has it: no lock, no flush to the disk.
const pragmas = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = OFF;
  PRAGMA cache_size = -131072;
  PRAGMA wal_autocheckpoint = 4000`;

// With row ids: inside the tree of a primary key, values of some kilobytes cost three times as much to write.
const schema = `CREATE TABLE IF NOT EXISTS entries (
  space TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (space, key)
) STRICT`;

const Key = z.object({ AttributeName: z.string() });
const Keyed = z.object({ KeySchema: z.array(Key) });

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
  const tableNamed = (name: string) => {
    const table = tables.get(name) ?? tableDb.read(name);
    tables.set(name, table);
    return table;
  };
  const keys = new Map<string, readonly string[]>();
  const keyOf = (name: string): readonly string[] => {
    const known = keys.get(name);
    if (known) return known;
    const table = tableNamed(name);
    if (table === undefined) throw tableNotFound();
    const key = Keyed.parse(table).KeySchema.map(({ AttributeName }) => AttributeName);
    keys.set(name, key);
    return key;
  };
  return {
    /** The attributes of a table's key; the first says where an item is. */
    keyOf,
    options: { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, maxItemSize: 400 * 1024 },
    tableDb,
    getItemDb: (table: string) => space(`item-${table}`),
    getIndexDb: (kind: string, table: string, index: string) =>
      space(`index-${kind.toLowerCase()}~${table}~${index}`),
    getTable: (name: string, ...rest: [Callback] | [boolean, Callback]) => {
      const callback = rest.length === 1 ? rest[0] : rest[1];
      const table = tableNamed(name);
      callback(table === undefined ? tableNotFound() : null, table);
    },
  };
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
