import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Run } from '../run/run.ts';
import type { HistoryEvent } from '../run/turn.ts';
import { snapshotOf } from './snapshot.ts';

type Change = {
  readonly run: Run;
  /** Not stored before. */
  readonly created: boolean;
  readonly events: readonly HistoryEvent[];
};

/** Stores what a batch of transitions changed, in one transaction: all of it, or nothing. */
export type Write = (changes: Iterable<Change>) => void;

export function openWriter(database: DatabaseSync): Write {
  const saveEvents = eventWriter(database);
  const saveRun = runWriter(database);
  const saveTimers = timerWriter(database);
  const saveTokens = tokenWriter(database);
  return (changes) => {
    database.exec('BEGIN');
    try {
      for (const { run, created, events } of changes) {
        saveRun(run, created);
        saveEvents(run, events);
        saveTimers(run);
        saveTokens(run);
      }
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
}

function eventWriter(database: DatabaseSync): (run: Run, events: readonly HistoryEvent[]) => void {
  const insert = database.prepare(
    'INSERT INTO states_event (execution, id, previous, at, type, details) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return (run, events) => {
    for (const { id, previous, at, type, details } of events) {
      insert.run(run.key, id, previous, at, type, JSON.stringify(details));
    }
  };
}

function runWriter(database: DatabaseSync): (run: Run, created: boolean) => void {
  const insert = database.prepare(
    `INSERT INTO states_execution
     (key, arn, name, machine_arn, machine_name, role_arn, definition, input, started_at, status)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING')`,
  );
  const goOn = database.prepare('UPDATE states_execution SET run = ? WHERE key = ?');
  const end = database.prepare(
    `UPDATE states_execution
     SET status = ?, stopped_at = ?, output = ?, error = ?, cause = ?, run = NULL WHERE key = ?`,
  );
  return (run, created) => {
    const { key, arn, name, machineArn, machineName, roleArn, definition, input, startedAt } = run;
    if (created) {
      insert.run(key, arn, name, machineArn, machineName, roleArn, definition, input, startedAt);
    }
    if (run.outcome === undefined) goOn.run(snapshotOf(run), key);
    else end.run(...outcomeColumns(run.outcome), key);
  };
}

/** status, stopped_at, output, error, cause */
function outcomeColumns(outcome: NonNullable<Run['outcome']>): SQLInputValue[] {
  const { status, at } = outcome;
  if (status === 'SUCCEEDED') return [status, at, outcome.output, null, null];
  const { error, cause } = outcome.failure;
  return [status, at, null, error ?? null, cause ?? null];
}

/** A run has few timers: they are written anew. */
function timerWriter(database: DatabaseSync): (run: Run) => void {
  const clear = database.prepare('DELETE FROM states_timer WHERE execution = ?');
  const insert = database.prepare(
    'INSERT INTO states_timer (execution, thread, kind, due) VALUES (?, ?, ?, ?)',
  );
  return (run) => {
    clear.run(run.key);
    for (const { id, timers } of run.threads.values()) {
      for (const [kind, due] of Object.entries(timers)) insert.run(run.key, id, kind, due);
    }
  };
}

/** Tokens are never deleted: one that is used is told apart from one that never was. */
function tokenWriter(database: DatabaseSync): (run: Run) => void {
  const insert = database.prepare(
    'INSERT INTO states_token (token, execution, thread) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return (run) => {
    for (const { id, position } of run.threads.values()) {
      if (position.kind !== 'calling' || position.call.token === undefined) continue;
      insert.run(position.call.token, run.key, id);
    }
  };
}
