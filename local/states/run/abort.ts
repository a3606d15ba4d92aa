import { iteration } from './event-details.ts';
import type { Thread } from './run.ts';
import { record, stateAt, type Turn } from './turn.ts';

/** Stops every child of a Parallel or Map that still runs; all point back at the event that did it. */
export function abortChildren(turn: Turn, parent: Thread, previous: number): void {
  if (parent.position.kind !== 'forked') return;
  const { visit, fork } = parent.position;
  for (const id of fork.children) {
    const child = turn.run.threads.get(id);
    if (child === undefined) continue;
    if (fork.items !== undefined) {
      const details = iteration('Aborted', visit.state, child.index);
      record(turn, previous, 'MapIterationAborted', details);
    }
    abortState(turn, child, previous);
    turn.run.threads.delete(id);
  }
}

/** Writes that a thread's state was aborted, and all that runs inside it. */
function abortState(turn: Turn, thread: Thread, previous: number): void {
  const { position } = thread;
  if (position.kind === 'entering' || position.kind === 'ended') return;
  const { type } = stateAt(turn, thread, position.visit);
  record(turn, previous, `${type}StateAborted`);
  abortChildren(turn, thread, previous);
}
