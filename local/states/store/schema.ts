import type { DatabaseSync } from 'node:sqlite';

const tables = `
  CREATE TABLE IF NOT EXISTS states_definition (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS states_machine (
    arn TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role_arn TEXT NOT NULL,
    definition INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision_id TEXT
  ) STRICT;

  CREATE TABLE IF NOT EXISTS states_execution (
    key INTEGER PRIMARY KEY,
    arn TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    machine_arn TEXT NOT NULL,
    machine_name TEXT NOT NULL,
    role_arn TEXT NOT NULL,
    definition INTEGER NOT NULL,
    input TEXT NOT NULL,
    status TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    stopped_at INTEGER,
    output TEXT,
    error TEXT,
    cause TEXT,
    run TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS states_execution_by_machine ON states_execution (machine_arn, key);
  CREATE INDEX IF NOT EXISTS states_execution_by_status ON states_execution (status, key);

  CREATE TABLE IF NOT EXISTS states_event (
    execution INTEGER NOT NULL,
    id INTEGER NOT NULL,
    previous INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (execution, id)
  ) STRICT;

  CREATE TABLE IF NOT EXISTS states_timer (
    execution INTEGER NOT NULL,
    thread INTEGER NOT NULL,
    kind TEXT NOT NULL,
    due INTEGER NOT NULL,
    PRIMARY KEY (execution, thread, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS states_timer_by_due ON states_timer (due);

  CREATE TABLE IF NOT EXISTS states_token (
    token TEXT PRIMARY KEY,
    execution INTEGER NOT NULL,
    thread INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** Makes the tables that are missing. */
export function createTables(database: DatabaseSync): void {
  database.exec(tables);
}
