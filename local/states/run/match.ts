import type { Failure } from './run.ts';

/** Whether a list of error names in a Retry or a Catch means this failure. */
export function matches(names: readonly string[], failure: Failure): boolean {
  return names.some((name) => matchesName(name, failure));
}

function matchesName(name: string, failure: Failure): boolean {
  switch (name) {
    case 'States.ALL':
      return true;
    case 'States.TaskFailed':
      // A timeout is not a task that failed: it has to be named.
      return failure.error !== 'States.Timeout';
    case 'States.HeartbeatTimeout':
      return failure.heartbeat === true;
    default:
      return name === failure.error;
  }
}
