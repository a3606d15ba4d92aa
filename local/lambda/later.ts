import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import type { InvokeLambda } from '../states/contract.ts';
import type { Deliveries } from '../time/deliveries.ts';

/** Asynchronous invocations: kept until the function took them, tried three times in all as Lambda does. */
export type LaterInvocations = Deliveries & {
  readonly add: (functionArn: string, payload: string, at: number) => void;
};

const schema = `
  CREATE TABLE IF NOT EXISTS later_invocations (
    id INTEGER PRIMARY KEY,
    function_arn TEXT NOT NULL,
    payload TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
  ) STRICT`;

const maxAttempts = 3;
const minuteMs = 60_000;

export function laterInvocations(
  database: DatabaseSync,
  clock: Clock,
  invoke: InvokeLambda,
): LaterInvocations {
  database.exec(schema);
  const insert = database.prepare(
    'INSERT INTO later_invocations (function_arn, payload, due_at) VALUES (?, ?, ?)',
  );
  const due = database.prepare('SELECT * FROM later_invocations WHERE due_at <= ? ORDER BY id');
  const next = database.prepare('SELECT min(due_at) AS at FROM later_invocations');
  const remove = database.prepare('DELETE FROM later_invocations WHERE id = ?');
  const postpone = database.prepare(
    'UPDATE later_invocations SET attempts = attempts + 1, due_at = ? WHERE id = ?',
  );
  const running = new Set<number>();
  const dueNow = () => due.all(clock.now()).filter(({ id }) => !running.has(Number(id)));

  const run = async (row: Record<string, unknown>) => {
    const id = Number(row.id);
    const attempt = Number(row.attempts) + 1;
    running.add(id);
    const { kind } = await invoke(String(row.function_arn), String(row.payload));
    running.delete(id);
    if (kind === 'returned' || attempt >= maxAttempts) remove.run(id);
    else postpone.run(clock.now() + attempt * minuteMs, id);
  };

  return {
    add: (functionArn, payload, at) => {
      insert.run(functionArn, payload, at);
    },
    pump: () => {
      for (const row of dueNow()) void run(row);
    },
    isBusy: () => running.size > 0 || dueNow().length > 0,
    nextAt: () => {
      const at = next.get()?.at;
      return typeof at === 'number' ? at : undefined;
    },
  };
}
