import { EvaluationError } from '../query/evaluation-error.ts';
import { recordEvaluationFailure } from './failures.ts';
import { failExecution, succeed } from './finish.ts';
import { breakChild, join, parentOf } from './join.ts';
import { leaveWithResult } from './leave.ts';
import { recover } from './recover.ts';
import type { Thread } from './run.ts';
import { type Move, parked, type Turn, visitOf } from './turn.ts';

type Moving = Exclude<Move, { kind: 'parked' }>;

/** Follows a move until every thread it touches waits for something. */
export async function settle(turn: Turn, first: Move): Promise<void> {
  let move = first;
  while (move.kind !== 'parked') move = await follow(turn, move);
}

/** A query that fails fails the state of the thread it was asked for. */
export async function guard(turn: Turn, thread: Thread, act: () => Promise<Move>): Promise<Move> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const failure = recordEvaluationFailure(turn, thread, visitOf(thread), error);
    return { kind: 'failed', thread, failure };
  }
}

async function follow(turn: Turn, move: Moving): Promise<Move> {
  const { thread } = move;
  switch (move.kind) {
    case 'done':
      return guard(turn, thread, () => leaveWithResult(turn, thread, move.result));
    case 'failed':
      return recover(turn, thread, move.failure);
    case 'arrived':
      return arrive(turn, thread, move.output);
    case 'broken':
      return crash(turn, move);
  }
}

async function arrive(turn: Turn, thread: Thread, output: string): Promise<Move> {
  const parent = parentOf(turn, thread);
  if (parent !== undefined) return guard(turn, parent, () => join(turn, thread, output));
  succeed(turn, thread.lastEvent, output);
  return parked;
}

async function crash(
  turn: Turn,
  { thread, failure }: Extract<Moving, { kind: 'broken' }>,
): Promise<Move> {
  const parent = parentOf(turn, thread);
  if (parent !== undefined && !failure.terminal) {
    return guard(turn, parent, () => breakChild(turn, thread, failure));
  }
  failExecution(turn, thread.lastEvent, failure);
  return parked;
}
