import type { Thread } from './run.ts';
import type { Turn } from './turn.ts';

type NewThread = Pick<Thread, 'parent' | 'index' | 'region' | 'item' | 'lastEvent'> & {
  readonly input: string;
};

/** Adds a chain of states, ready to enter the first one of its region. */
export function addThread(turn: Turn, { input, ...place }: NewThread): Thread {
  const region = turn.chart.regions[place.region];
  if (region === undefined) throw new Error(`the definition has no region ${place.region}`);
  turn.run.lastThread += 1;
  const thread: Thread = {
    ...place,
    id: turn.run.lastThread,
    variables: {},
    position: { kind: 'entering', state: region.startAt, input },
    timers: {},
  };
  turn.run.threads.set(thread.id, thread);
  turn.ready.push(thread.id);
  return thread;
}
