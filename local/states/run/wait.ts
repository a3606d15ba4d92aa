import type { WaitState } from '../chart/chart.ts';
import { parseTimestamp } from '../chart/timestamp.ts';
import { EvaluationError } from '../query/evaluation-error.ts';
import { expectInteger, expectText } from './expect-type.ts';
import type { Thread, Visit } from './run.ts';
import { resolve } from './scope.ts';
import { type Move, parked, type Turn } from './turn.ts';

export async function wait(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  { until }: WaitState,
): Promise<Move> {
  const value = await resolve(turn, thread, visit, until.value);
  const due =
    until.kind === 'seconds'
      ? turn.now + expectInteger(until.value, value, 0) * 1_000
      : instantOf(expectText(until.value, value));
  if (due <= turn.now) return { kind: 'done', thread, result: visit.input };
  thread.position = { kind: 'waiting', visit };
  thread.timers = { ...thread.timers, wake: due };
  return parked;
}

function instantOf(timestamp: string): number {
  const instant = parseTimestamp(timestamp);
  if (instant !== undefined) return instant;
  throw new EvaluationError(
    `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${timestamp}`,
    'Timestamp',
  );
}
