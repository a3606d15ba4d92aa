import { executionSucceeded, failureDetails } from './event-details.ts';
import type { Failure } from './run.ts';
import { recordLast, type Turn } from './turn.ts';

export function succeed(turn: Turn, previous: number, output: string): void {
  recordLast(turn, previous, 'ExecutionSucceeded', executionSucceeded(output));
  turn.run.outcome = { status: 'SUCCEEDED', output, at: turn.now };
  turn.run.threads.clear();
}

export function failExecution(turn: Turn, previous: number, failure: Failure): void {
  const details = { executionFailedEventDetails: failureDetails(failure) };
  recordLast(turn, previous, 'ExecutionFailed', details);
  end(turn, 'FAILED', failure);
}

/** Stopped from outside: the event stands on no chain. */
export function abortExecution(turn: Turn, failure: Failure): void {
  const details = { executionAbortedEventDetails: failureDetails(failure) };
  recordLast(turn, 0, 'ExecutionAborted', details);
  end(turn, 'ABORTED', failure);
}

export function timeOutExecution(turn: Turn): void {
  recordLast(turn, 0, 'ExecutionTimedOut', { executionTimedOutEventDetails: {} });
  end(turn, 'TIMED_OUT', {});
}

function end(turn: Turn, status: 'FAILED' | 'ABORTED' | 'TIMED_OUT', failure: Failure): void {
  turn.run.outcome = { status, failure, at: turn.now };
  turn.run.threads.clear();
}
