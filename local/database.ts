import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the one database of a data directory and keeps it for this process alone: the system lets go of the lock when the process
 * dies, however it dies. What is written survives a killed process, not a power cut; nothing here is worth a flush per write.
 */
export function openLocalDatabase(directory: string): DatabaseSync {
  mkdirSync(directory, { recursive: true });
  const database = new DatabaseSync(join(directory, 'local.sqlite'), { timeout: 0 });
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = OFF;
      PRAGMA cache_size = -65536;
      PRAGMA wal_autocheckpoint = 4000;
      BEGIN EXCLUSIVE;
      COMMIT`);
  } catch (error) {
    database.close();
    throw isLocked(error) ? new Error(`Another local run is using ${directory}.`) : error;
  }
  return database;
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message.includes('locked');
}

/** All of it or nothing. Called inside another transaction, it is part of that one. */
export function transactionally<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work();
  database.exec('BEGIN');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
