import type { ChoiceState } from '../chart/chart.ts';
import { expectBoolean } from './expect-type.ts';
import { runtimeFailure } from './failures.ts';
import { leave } from './leave.ts';
import type { Thread, Visit } from './run.ts';
import { resolve } from './scope.ts';
import type { Move, Turn } from './turn.ts';

/** Takes the first choice whose condition holds. */
export async function choose(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  state: ChoiceState,
): Promise<Move> {
  for (const choice of state.choices) {
    const value = await resolve(turn, thread, visit, choice.condition);
    if (!expectBoolean(choice.condition, value)) continue;
    const onward = { kind: 'next' as const, state: choice.next };
    return leave(turn, thread, visit, {
      leaving: choice,
      onward,
      fallback: visit.input,
      extra: {},
    });
  }
  if (state.default === undefined) {
    const why = 'Failed to transition out of the state. The state does not point to a next state.';
    return { kind: 'failed', thread, failure: runtimeFailure(visit, why) };
  }
  const onward = { kind: 'next' as const, state: state.default };
  return leave(turn, thread, visit, { leaving: state, onward, fallback: visit.input, extra: {} });
}
