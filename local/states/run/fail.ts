import type { FailState, Template } from '../chart/chart.ts';
import { expectText } from './expect-type.ts';
import type { Thread, Visit } from './run.ts';
import { resolve } from './scope.ts';
import type { Move, Turn } from './turn.ts';

/** A Fail state: its error and its cause, where it names them. */
export async function fail(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  state: FailState,
): Promise<Move> {
  const textOf = async (template: Template | undefined) =>
    template === undefined
      ? undefined
      : expectText(template, await resolve(turn, thread, visit, template));
  const error = await textOf(state.error);
  const cause = await textOf(state.cause);
  const failure = {
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  };
  return { kind: 'failed', thread, failure };
}
