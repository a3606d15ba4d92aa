import type { Leaving, Onward, State } from '../chart/chart.ts';
import { isRecord, parseJson } from '../json.ts';
import { exceedsPayload } from '../limits.ts';
import { EvaluationError } from '../query/evaluation-error.ts';
import { exited } from './event-details.ts';
import { tooLarge } from './failures.ts';
import type { Thread, Visit } from './run.ts';
import { type Extra, resolve } from './scope.ts';
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

export type Exit = {
  readonly leaving: Leaving;
  readonly onward: Onward;
  /** What the output is where the state says nothing else. */
  readonly fallback: string;
  readonly extra: Extra;
};

/** Leaves a state that did its work. */
export async function leaveWithResult(turn: Turn, thread: Thread, result: string): Promise<Move> {
  const visit = visitOf(thread);
  const state = stateAt(turn, thread, visit);
  const extra = isRecovering(state) ? { result: parseJson(result) } : {};
  const exit = { ...exitOf(state), fallback: result, extra };
  return isFork(state)
    ? leaveFork(turn, thread, visit, state, exit)
    : leave(turn, thread, visit, exit);
}

/** The `Succeeded` event of a Parallel or Map stands beside the chain, except where leaving fails. */
async function leaveFork(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  state: State,
  exit: Exit,
): Promise<Move> {
  const last = thread.lastEvent;
  const succeeded = chain(turn, thread, `${state.type}StateSucceeded`);
  thread.lastEvent = last;
  try {
    return await leave(turn, thread, visit, exit);
  } catch (error) {
    thread.lastEvent = succeeded;
    throw error;
  }
}

/** Evaluates Assign and Output, both on the values from before, then goes on. */
export async function leave(turn: Turn, thread: Thread, visit: Visit, exit: Exit): Promise<Move> {
  const { assign, output } = exit.leaving;
  const assigned =
    assign === undefined ? undefined : await resolve(turn, thread, visit, assign, exit.extra);
  if (assigned !== undefined && !isRecord(assigned)) {
    throw new EvaluationError('The field Assign must be an object', 'Assign');
  }
  const text =
    output === undefined
      ? exit.fallback
      : JSON.stringify(await resolve(turn, thread, visit, output, exit.extra));
  if (
    exceedsPayload(text) ||
    (assigned !== undefined && exceedsPayload(JSON.stringify(assigned)))
  ) {
    return { kind: 'failed', thread, failure: tooLarge(visit.state) };
  }
  if (assigned !== undefined) thread.variables = { ...thread.variables, ...assigned };
  const { type } = stateAt(turn, thread, visit);
  chain(turn, thread, `${type}StateExited`, exited(visit.state, text, assigned));
  return goOn(turn, thread, exit.onward, text);
}

function goOn(turn: Turn, thread: Thread, onward: Onward, output: string): Move {
  thread.timers = executionTimerOf(thread);
  if (onward.kind === 'end') {
    thread.position = { kind: 'ended' };
    return { kind: 'arrived', thread, output };
  }
  thread.position = { kind: 'entering', state: onward.state, input: output };
  turn.ready.push(thread.id);
  return parked;
}

/** The limit of the whole execution stays; the state's own timers go. */
export function executionTimerOf({ timers }: Thread): Thread['timers'] {
  return timers.execution === undefined ? {} : { execution: timers.execution };
}

function exitOf(state: State): Pick<Exit, 'leaving' | 'onward'> {
  switch (state.type) {
    case 'Succeed':
      return { leaving: { assign: undefined, output: state.output }, onward: { kind: 'end' } };
    case 'Choice':
    case 'Fail':
      throw new Error(`a ${state.type} state is not left with a result`);
    case 'Pass':
    case 'Wait':
    case 'Task':
    case 'Parallel':
    case 'Map':
      return { leaving: state, onward: state.onward };
  }
}
