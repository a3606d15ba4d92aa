import type { EvaluationError } from '../query/evaluation-error.ts';
import { evaluationFailed } from './event-details.ts';
import type { Failure, Thread, Visit } from './run.ts';
import { chain, type Turn } from './turn.ts';

/** A failure of the interpreter's own: it names the state and its entry, as AWS does. */
function stateFailure(error: string, visit: Visit, message: string): Failure {
  return {
    error,
    cause: `An error occurred while executing the state '${visit.state}' (entered at the event id #${visit.entered}). ${message}`,
  };
}

/** `States.Runtime`: nothing in the machine can answer it. */
export function runtimeFailure(visit: Visit, message: string): Failure {
  return { ...stateFailure('States.Runtime', visit, message), terminal: true };
}

export function tooLarge(name: string): Failure {
  return {
    error: 'States.DataLimitExceeded',
    cause: `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  };
}

/** Writes the event of a query that failed. */
export function recordEvaluationFailure(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  error: EvaluationError,
): Failure {
  const failure = stateFailure('States.QueryEvaluationError', visit, error.message);
  if (error.pastEntry && thread.lastEvent === visit.entered) thread.lastEvent = visit.before;
  chain(turn, thread, 'EvaluationFailed', evaluationFailed(visit.state, failure, error.location));
  return failure;
}
