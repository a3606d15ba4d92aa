import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { accountId, region } from '../assembly/place.ts';
import type { Schedule } from '../assembly/schedules.ts';
import type { Clock } from '../clock.ts';
import type { InvokeLambda } from '../states/contract.ts';

/** Calls what is called at a regular pace. */
export type Scheduler = {
  /** Fires, once, every schedule whose period has passed; resolves when the functions have answered. */
  readonly fireDue: () => Promise<void>;
};

const table =
  'CREATE TABLE IF NOT EXISTS schedules (arn TEXT PRIMARY KEY, fired_at INTEGER NOT NULL) STRICT';

/** A jump of the clock over ten periods fires once, not ten times: whoever sweeps finds the same. */
export function openScheduler(
  database: DatabaseSync,
  schedules: readonly Schedule[],
  clock: Clock,
  invoke: InvokeLambda,
): Scheduler {
  database.exec(table);
  const start = database.prepare('INSERT OR IGNORE INTO schedules VALUES (?, ?)');
  const get = database.prepare('SELECT fired_at FROM schedules WHERE arn = ?');
  const set = database.prepare('UPDATE schedules SET fired_at = ? WHERE arn = ?');
  for (const { arn } of schedules) start.run(arn, clock.now());

  const isDue = ({ arn, everyMs }: Schedule) =>
    clock.now() - Number(get.get(arn)?.fired_at ?? 0) >= everyMs;
  const fire = async (schedule: Schedule) => {
    set.run(clock.now(), schedule.arn);
    await invoke(schedule.functionArn, inputOf(schedule, clock.now()));
  };
  return {
    fireDue: async () => {
      await Promise.all(schedules.filter(isDue).map(fire));
    },
  };
}

function inputOf({ input, source, arn }: Schedule, now: number): string {
  const time = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const id = randomUUID();
  if (input === undefined) {
    const detail = { version: '0', id, 'detail-type': 'Scheduled Event', source };
    const origin = { account: accountId, time, region, resources: [arn], detail: {} };
    return JSON.stringify({ ...detail, ...origin });
  }
  return input
    .replaceAll('<aws.scheduler.scheduled-time>', time)
    .replaceAll('<aws.scheduler.schedule-arn>', arn)
    .replaceAll('<aws.scheduler.execution-id>', id)
    .replaceAll('<aws.scheduler.attempt-number>', '1');
}
