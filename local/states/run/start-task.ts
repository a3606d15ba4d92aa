import { integration } from './event-details.ts';
import type { TaskCall, Thread, Visit } from './run.ts';
import { chain, stateAt, type Turn } from './turn.ts';

/** Starts a scheduled task: its function is invoked once this turn is stored. */
export function startTask(turn: Turn, thread: Thread, visit: Visit, call: TaskCall): void {
  const state = stateAt(turn, thread, visit);
  if (state.type !== 'Task') throw new Error(`'${visit.state}' is not a Task`);
  if (state.resource.kind === 'function') chain(turn, thread, 'LambdaFunctionStarted');
  else {
    chain(turn, thread, 'TaskStarted', { taskStartedEventDetails: integration(state.resource) });
  }
  const timeout = dueIn(turn, call.timeoutSeconds);
  const heartbeat = dueIn(turn, call.heartbeatSeconds);
  thread.timers = {
    ...thread.timers,
    ...(timeout === undefined ? {} : { timeout }),
    ...(heartbeat === undefined ? {} : { heartbeat }),
  };
  thread.position = { kind: 'calling', visit, call };
  turn.calls.push({
    execution: turn.run.key,
    thread: thread.id,
    attempt: call.attempt,
    functionName: call.functionName,
    payload: call.payload,
    deadline: timeout,
  });
}

function dueIn(turn: Turn, seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : turn.now + seconds * 1_000;
}
