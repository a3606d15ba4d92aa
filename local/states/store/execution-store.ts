import type { DatabaseSync } from 'node:sqlite';
import { numberOf, optional, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

/** An execution as the API tells it. */
export type Execution = {
  readonly key: number;
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly machineName: string;
  readonly roleArn: string;
  readonly definition: number;
  readonly input: string;
  readonly status: string;
  readonly startedAt: number;
  readonly stoppedAt: number | undefined;
  readonly output: string | undefined;
  readonly error: string | undefined;
  readonly cause: string | undefined;
  /** Where it stands, while it runs. */
  readonly run: string | undefined;
};

type ExecutionQuery = {
  readonly machineArn: string;
  readonly status: string | undefined;
  /** Only executions older than this one. */
  readonly before: number | undefined;
  readonly limit: number;
};

export type ExecutionStore = {
  readonly byArn: (arn: string) => Execution | undefined;
  readonly byKey: (key: number) => Execution | undefined;
  /** The newest first. */
  readonly list: (query: ExecutionQuery) => readonly Execution[];
  readonly runningKeys: () => readonly number[];
  readonly lastKey: () => number;
};

export function openExecutionStore(database: DatabaseSync): ExecutionStore {
  const byArn = database.prepare('SELECT * FROM states_execution WHERE arn = ?');
  const byKey = database.prepare('SELECT * FROM states_execution WHERE key = ?');
  const list = database.prepare(
    `SELECT * FROM states_execution
     WHERE machine_arn = :machine AND key < :before AND (:status IS NULL OR status = :status)
     ORDER BY key DESC LIMIT :limit`,
  );
  const running = database.prepare(
    "SELECT key FROM states_execution WHERE status = 'RUNNING' ORDER BY key",
  );
  const last = database.prepare('SELECT coalesce(max(key), 0) AS key FROM states_execution');
  return {
    byArn: (arn) => optional(byArn.get(arn), executionOf),
    byKey: (key) => optional(byKey.get(key), executionOf),
    list: ({ machineArn, status, before, limit }) =>
      list
        .all({
          machine: machineArn,
          before: before ?? Number.MAX_SAFE_INTEGER,
          status: status ?? null,
          limit,
        })
        .map(executionOf),
    runningKeys: () => running.all().map((row) => numberOf(row, 'key')),
    lastKey: () => numberOf(last.get() ?? {}, 'key'),
  };
}

function executionOf(row: Row): Execution {
  return {
    key: numberOf(row, 'key'),
    arn: textOf(row, 'arn'),
    name: textOf(row, 'name'),
    machineArn: textOf(row, 'machine_arn'),
    machineName: textOf(row, 'machine_name'),
    roleArn: textOf(row, 'role_arn'),
    definition: numberOf(row, 'definition'),
    input: textOf(row, 'input'),
    status: textOf(row, 'status'),
    startedAt: numberOf(row, 'started_at'),
    stoppedAt: optionalNumberOf(row, 'stopped_at'),
    output: optionalTextOf(row, 'output'),
    error: optionalTextOf(row, 'error'),
    cause: optionalTextOf(row, 'cause'),
    run: optionalTextOf(row, 'run'),
  };
}
