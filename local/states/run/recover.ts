import type { Catcher } from '../chart/chart.ts';
import { EvaluationError } from '../query/evaluation-error.ts';
import { abortChildren } from './abort.ts';
import { recordEvaluationFailure } from './failures.ts';
import { executionTimerOf, leave } from './leave.ts';
import { matches } from './match.ts';
import { type Retry, retryOf } from './retry.ts';
import type { Failure, Thread, Visit } from './run.ts';
import {
  chain,
  isFork,
  isRecovering,
  type Move,
  parked,
  stateAt,
  type Turn,
  visitOf,
} from './turn.ts';

/** Answers a state's failure: by a retry, by a catch, or not at all. */
export async function recover(turn: Turn, thread: Thread, failure: Failure): Promise<Move> {
  const visit = visitOf(thread);
  const state = stateAt(turn, thread, visit);
  thread.timers = executionTimerOf(thread);
  if (failure.terminal || !isRecovering(state)) return { kind: 'broken', thread, failure };
  abortChildren(turn, thread, thread.lastEvent);
  const retry = retryOf(state.retriers, visit, failure);
  if (retry !== undefined) return backOff(turn, thread, retry);
  thread.position = { kind: 'waiting', visit };
  const before = thread.lastEvent;
  recordForkFailed(turn, thread, visit);
  const catcher = state.catchers.find((clause) => matches(clause.errors, failure));
  if (catcher === undefined) return { kind: 'broken', thread, failure };
  try {
    return await catchFailure(turn, thread, visit, catcher, failure);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    // The clause's own query failed: the state fails a second time, from before its first failure.
    thread.lastEvent = before;
    const second = recordEvaluationFailure(turn, thread, visit, error);
    recordForkFailed(turn, thread, visit);
    return { kind: 'broken', thread, failure: second };
  }
}

function backOff(turn: Turn, thread: Thread, { visit, delayMs }: Retry): Move {
  thread.position = { kind: 'backing-off', visit };
  if (delayMs === 0) turn.ready.push(thread.id);
  else thread.timers = { ...thread.timers, wake: turn.now + delayMs };
  return parked;
}

function recordForkFailed(turn: Turn, thread: Thread, visit: Visit): void {
  const state = stateAt(turn, thread, visit);
  if (isFork(state)) chain(turn, thread, `${state.type}StateFailed`);
}

function catchFailure(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  catcher: Catcher,
  { error, cause }: Failure,
): Promise<Move> {
  const errorOutput = {
    ...(error === undefined ? {} : { Error: error }),
    ...(cause === undefined ? {} : { Cause: cause }),
  };
  return leave(turn, thread, visit, {
    leaving: catcher,
    onward: { kind: 'next', state: catcher.next },
    fallback: JSON.stringify(errorOutput),
    extra: { errorOutput },
  });
}
