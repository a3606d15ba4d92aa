import type { LambdaAnswer } from '../contract.ts';
import { failedType, failTask, takeAnswer } from './answer.ts';
import { type CallbackOutcome, takeCallback } from './callback.ts';
import { abortExecution, failExecution, timeOutExecution } from './finish.ts';
import type { Failure, Thread, TimerKind } from './run.ts';
import { guard, settle } from './settle.ts';
import { startTask } from './start-task.ts';
import { HistoryFullError, type Move, parked, stateAt, type Turn } from './turn.ts';
import { enter, work } from './work.ts';

/** What can come to an execution. */
export type Stimulus =
  | { readonly kind: 'go' }
  | { readonly kind: 'timer'; readonly timer: TimerKind; readonly due: number }
  | { readonly kind: 'answer'; readonly attempt: number; readonly answer: LambdaAnswer }
  | { readonly kind: 'callback'; readonly token: string; readonly outcome: CallbackOutcome }
  | { readonly kind: 'stop'; readonly failure: Failure };

/** Lets a stimulus act on a thread; says whether it was still waited for. */
export async function react(turn: Turn, thread: Thread, stimulus: Stimulus): Promise<boolean> {
  try {
    const move = await moveFor(turn, thread, stimulus);
    await settle(turn, move ?? parked);
    return move !== undefined;
  } catch (error) {
    if (!(error instanceof HistoryFullError)) throw error;
    failExecution(turn, error.previous, { error: 'States.Runtime', cause: error.message });
    return true;
  }
}

async function moveFor(turn: Turn, thread: Thread, stimulus: Stimulus): Promise<Move | undefined> {
  switch (stimulus.kind) {
    case 'go':
      return go(turn, thread);
    case 'timer':
      return thread.timers[stimulus.timer] === stimulus.due
        ? ring(turn, thread, stimulus.timer)
        : undefined;
    case 'answer':
      return answer(turn, thread, stimulus);
    case 'callback':
      return takeCallback(turn, thread, stimulus.token, stimulus.outcome);
    case 'stop':
      abortExecution(turn, stimulus.failure);
      return parked;
  }
}

async function go(turn: Turn, thread: Thread): Promise<Move | undefined> {
  const { position } = thread;
  switch (position.kind) {
    case 'entering': {
      const visit = enter(turn, thread, position);
      return guard(turn, thread, () => work(turn, thread, visit));
    }
    case 'backing-off':
      return guard(turn, thread, () => work(turn, thread, position.visit));
    case 'scheduled':
      startTask(turn, thread, position.visit, position.call);
      return parked;
    case 'timed-out':
      return { kind: 'failed', thread, failure: position.failure };
    case 'waiting':
    case 'calling':
    case 'awaiting-token':
    case 'forked':
    case 'ended':
      return undefined;
  }
}

async function ring(turn: Turn, thread: Thread, timer: TimerKind): Promise<Move | undefined> {
  const { [timer]: _, ...others } = thread.timers;
  thread.timers = others;
  if (timer === 'execution') {
    timeOutExecution(turn);
    return parked;
  }
  if (timer !== 'wake') return timeOutTask(turn, thread, timer === 'heartbeat');
  const { position } = thread;
  if (position.kind !== 'waiting') return go(turn, thread);
  return { kind: 'done', thread, result: position.visit.input };
}

function timeOutTask(turn: Turn, thread: Thread, heartbeat: boolean): Move | undefined {
  const { position } = thread;
  if (position.kind !== 'calling' && position.kind !== 'awaiting-token') return undefined;
  const state = stateAt(turn, thread, position.visit);
  if (state.type !== 'Task') return undefined;
  const type = failedType(state.resource).replace('Failed', 'TimedOut');
  const failure = { error: 'States.Timeout', ...(heartbeat ? { heartbeat } : {}) };
  failTask(turn, thread, state.resource, type, failure);
  thread.position = { kind: 'timed-out', visit: position.visit, failure };
  turn.ready.push(thread.id);
  return parked;
}

function answer(
  turn: Turn,
  thread: Thread,
  stimulus: Extract<Stimulus, { kind: 'answer' }>,
): Move | undefined {
  const { position } = thread;
  if (position.kind !== 'calling' || position.call.attempt !== stimulus.attempt) return undefined;
  const state = stateAt(turn, thread, position.visit);
  if (state.type !== 'Task') return undefined;
  return takeAnswer(turn, thread, position.visit, position.call, state, stimulus.answer);
}
