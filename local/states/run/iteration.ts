import { iteration } from './event-details.ts';
import type { Fork, Thread, Visit } from './run.ts';
import { resolve } from './scope.ts';
import { addThread } from './thread.ts';
import { record, stateAt, type Turn } from './turn.ts';

/** Starts the next iteration of a Map. */
export async function startIteration(
  turn: Turn,
  parent: Thread,
  visit: Visit,
  fork: Fork,
  previous: number,
): Promise<void> {
  const state = stateAt(turn, parent, visit);
  if (state.type !== 'Map') throw new Error(`'${visit.state}' is not a Map`);
  const index = fork.children.length;
  const value = fork.items?.[index];
  const selected =
    state.itemSelector === undefined
      ? value
      : await resolve(turn, parent, visit, state.itemSelector, { item: { index, value } });
  const details = iteration('Started', visit.state, index);
  const lastEvent = record(turn, previous, 'MapIterationStarted', details);
  const child = addThread(turn, {
    parent: parent.id,
    index,
    region: state.processor,
    item: { value },
    lastEvent,
    input: JSON.stringify(selected),
  });
  fork.children.push(child.id);
}
