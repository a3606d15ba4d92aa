import type { Run, Thread } from '../run/run.ts';
import type { Execution } from './execution-store.ts';

/** What of a run changes from one transition to the next. */
type Snapshot = {
  readonly lastEvent: number;
  readonly lastThread: number;
  readonly threads: readonly Thread[];
};

export function snapshotOf(run: Run): string {
  const { lastEvent, lastThread, threads } = run;
  const snapshot: Snapshot = { lastEvent, lastThread, threads: [...threads.values()] };
  return JSON.stringify(snapshot);
}

/** The run of a stored execution; nothing where it has ended. */
export function runOf(execution: Execution): Run | undefined {
  if (execution.run === undefined) return undefined;
  const snapshot: Snapshot = JSON.parse(execution.run);
  const { key, arn, name, machineArn, machineName, roleArn, definition, input, startedAt } =
    execution;
  return {
    key,
    arn,
    name,
    machineArn,
    machineName,
    roleArn,
    definition,
    input,
    startedAt,
    lastEvent: snapshot.lastEvent,
    lastThread: snapshot.lastThread,
    threads: new Map(snapshot.threads.map((thread) => [thread.id, thread])),
    outcome: undefined,
  };
}
