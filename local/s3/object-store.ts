import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const ObjectRow = z.object({
  bucket: z.string(),
  key: z.string(),
  version_id: z.string(),
  etag: z.string(),
  size: z.number(),
  at: z.number(),
  headers: z.string().transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
});
export type StoredObject = z.infer<typeof ObjectRow>;

/** An object to keep. Its headers (type, metadata, checksum) come back with it. */
type NewObject = {
  readonly bucket: string;
  readonly key: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
};

export type ObjectStore = {
  /** Undefined: there is one already, and the caller wanted none to be. */
  readonly put: (object: NewObject, onlyIfAbsent: boolean) => StoredObject | undefined;
  readonly head: (bucket: string, key: string, versionId?: string) => StoredObject | undefined;
  readonly body: (object: StoredObject) => Promise<Buffer>;
  readonly list: (
    bucket: string,
    prefix: string,
    after: string,
    limit: number,
  ) => readonly StoredObject[];
};

const schema = `
  CREATE TABLE IF NOT EXISTS objects (
    sequence INTEGER PRIMARY KEY,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    version_id TEXT NOT NULL,
    etag TEXT NOT NULL,
    size INTEGER NOT NULL,
    at INTEGER NOT NULL,
    headers TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS objects_key ON objects (bucket, key, sequence)`;

/** Versioned objects: every body is a file of its own that is never written twice, every version a row. */
export function openObjects(database: DatabaseSync, directory: string): ObjectStore {
  mkdirSync(directory, { recursive: true });
  database.exec(schema);
  const insert = database.prepare(
    'INSERT INTO objects (bucket, key, version_id, etag, size, at, headers) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING *',
  );
  const latest = database.prepare(
    'SELECT * FROM objects WHERE bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1',
  );
  const version = database.prepare(
    'SELECT * FROM objects WHERE bucket = ? AND key = ? AND version_id = ?',
  );
  const list = database.prepare(
    `SELECT * FROM objects WHERE bucket = ? AND key > ? AND substr(key, 1, ?) = ?
      GROUP BY key HAVING sequence = max(sequence) ORDER BY key LIMIT ?`,
  );
  const head = (bucket: string, key: string, versionId?: string) => {
    const row =
      versionId === undefined ? latest.get(bucket, key) : version.get(bucket, key, versionId);
    return row === undefined ? undefined : ObjectRow.parse(row);
  };

  return {
    head,
    put: ({ bucket, key, body, headers, at }, onlyIfAbsent) => {
      const versionId = randomUUID().replaceAll('-', '');
      // At once: three trips to another thread and back cost more than the writing.
      writeFileSync(join(directory, versionId), body);
      if (onlyIfAbsent && head(bucket, key) !== undefined) return undefined;
      const etag = createHash('md5').update(body).digest('hex');
      const row = insert.get(
        bucket,
        key,
        versionId,
        etag,
        body.length,
        at,
        JSON.stringify(headers),
      );
      return ObjectRow.parse(row);
    },
    body: ({ version_id }) => readFile(join(directory, version_id)),
    list: (bucket, prefix, after, limit) =>
      list.all(bucket, after, prefix.length, prefix, limit).map((row) => ObjectRow.parse(row)),
  };
}
