import { withoutSpace } from '../json.ts';
import { maxExecutionMs } from '../limits.ts';
import { executionStarted } from './event-details.ts';
import { addThread } from './thread.ts';
import { record, type Turn } from './turn.ts';

/** The thread of the machine itself: the first one of a run. */
export const rootThread = 1;

/** Starts an execution: its first state is entered in a turn of its own. */
export function begin(turn: Turn): void {
  const { run, chart } = turn;
  record(turn, 0, 'ExecutionStarted', executionStarted(run.input, run.roleArn));
  // The first state's entry points back at nothing, as on AWS.
  const root = addThread(turn, {
    parent: undefined,
    index: 0,
    region: 0,
    item: undefined,
    lastEvent: 0,
    input: withoutSpace(run.input),
  });
  const limit = Math.min((chart.timeoutSeconds ?? Number.MAX_SAFE_INTEGER) * 1_000, maxExecutionMs);
  root.timers = { execution: run.startedAt + limit };
}
