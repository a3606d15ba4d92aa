import { iteration } from './event-details.ts';
import { startIteration } from './iteration.ts';
import type { Failure, Fork, Thread, Visit } from './run.ts';
import { threadOf } from './run.ts';
import { type Move, parked, record, stateAt, type Turn } from './turn.ts';

type Forked = { readonly parent: Thread; readonly visit: Visit; readonly fork: Fork };

export function parentOf(turn: Turn, child: Thread): Thread | undefined {
  return child.parent === undefined ? undefined : threadOf(turn.run, child.parent);
}

/** A branch or an iteration came to its end. */
export async function join(turn: Turn, child: Thread, output: string): Promise<Move> {
  const forked = forkedOf(turn, child);
  const { visit, fork, parent } = forked;
  turn.run.threads.delete(child.id);
  parent.lastEvent =
    fork.items === undefined
      ? child.lastEvent
      : record(
          turn,
          child.lastEvent,
          'MapIterationSucceeded',
          iteration('Succeeded', visit.state, child.index),
        );
  return settleChild(turn, forked, child, output);
}

/** A branch or an iteration failed: the whole Parallel or Map does, unless the Map tolerates it. */
export async function breakChild(turn: Turn, child: Thread, failure: Failure): Promise<Move> {
  const forked = forkedOf(turn, child);
  const { visit, fork, parent } = forked;
  parent.lastEvent = child.lastEvent;
  if (fork.items !== undefined) {
    const details = iteration('Failed', visit.state, child.index);
    record(turn, child.lastEvent, 'MapIterationFailed', details);
  }
  abortFailedTask(turn, child);
  turn.run.threads.delete(child.id);
  fork.failures += 1;
  if (fork.tolerated === undefined) return { kind: 'failed', thread: parent, failure };
  if (fork.failures <= fork.tolerated) {
    const { error, cause } = failure;
    return settleChild(turn, forked, child, JSON.stringify({ Error: error, Cause: cause }));
  }
  const exceeded = {
    error: 'States.ExceedToleratedFailureThreshold',
    cause: 'The specified tolerated failure threshold was exceeded',
  };
  return { kind: 'failed', thread: parent, failure: exceeded };
}

/** AWS writes a task that ended its branch as aborted too; the other states leave no such trace. */
function abortFailedTask(turn: Turn, child: Thread): void {
  const { position } = child;
  if (position.kind === 'entering' || position.kind === 'ended') return;
  const { type } = stateAt(turn, child, position.visit);
  if (type === 'Task') record(turn, child.lastEvent, 'TaskStateAborted');
}

async function settleChild(
  turn: Turn,
  { parent, visit, fork }: Forked,
  child: Thread,
  output: string,
): Promise<Move> {
  fork.outputs[child.index] = output;
  fork.finished += 1;
  const total = fork.items?.length ?? fork.children.length;
  if (fork.finished === total) {
    return { kind: 'done', thread: parent, result: `[${fork.outputs.join(',')}]` };
  }
  if (fork.items !== undefined && fork.children.length < total) {
    await startIteration(turn, parent, visit, fork, child.lastEvent);
  }
  return parked;
}

function forkedOf(turn: Turn, child: Thread): Forked {
  const parent = parentOf(turn, child);
  if (parent?.position.kind !== 'forked') throw new Error(`thread ${child.id} has no fork`);
  return { parent, visit: parent.position.visit, fork: parent.position.fork };
}
