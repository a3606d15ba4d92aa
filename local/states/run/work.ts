import { stateOf } from '../chart/chart.ts';
import { choose } from './choose.ts';
import { entered } from './event-details.ts';
import { fail } from './fail.ts';
import { forkMap, forkParallel } from './fork.ts';
import type { Position, Thread, Visit } from './run.ts';
import { schedule } from './schedule.ts';
import { chain, type Move, stateAt, type Turn } from './turn.ts';
import { wait } from './wait.ts';

type Entering = Extract<Position, { kind: 'entering' }>;

/** Writes the entry of a state; its work comes next. */
export function enter(turn: Turn, thread: Thread, { state: name, input }: Entering): Visit {
  const state = stateOf(turn.chart, thread.region, name);
  const before = thread.lastEvent;
  const id = chain(turn, thread, `${state.type}StateEntered`, entered(name, input));
  const visit: Visit = {
    state: name,
    input,
    enteredAt: turn.now,
    entered: id,
    before,
    tries: [],
    retries: 0,
  };
  thread.position = { kind: 'waiting', visit };
  return visit;
}

/** Does what the state is for; a retry does it again. */
export async function work(turn: Turn, thread: Thread, visit: Visit): Promise<Move> {
  const state = stateAt(turn, thread, visit);
  switch (state.type) {
    case 'Pass':
    case 'Succeed':
      return { kind: 'done', thread, result: visit.input };
    case 'Fail':
      return fail(turn, thread, visit, state);
    case 'Choice':
      return choose(turn, thread, visit, state);
    case 'Wait':
      return wait(turn, thread, visit, state);
    case 'Task':
      return schedule(turn, thread, visit, state);
    case 'Parallel':
      return forkParallel(turn, thread, visit, state);
    case 'Map':
      return forkMap(turn, thread, visit, state);
  }
}
