import { exceedsPayload } from '../limits.ts';
import { failTask } from './answer.ts';
import { dataOut, integration } from './event-details.ts';
import { tooLarge } from './failures.ts';
import type { Failure, Thread } from './run.ts';
import { chain, type Move, parked, stateAt, type Turn } from './turn.ts';

export type CallbackOutcome =
  | { readonly kind: 'success'; readonly output: string }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'heartbeat' };

/**
 * Takes what came back on a task token. The function that was given the token may still run:
 * the token counts from the moment it was handed out.
 */
export function takeCallback(
  turn: Turn,
  thread: Thread,
  token: string,
  outcome: CallbackOutcome,
): Move | undefined {
  const { position } = thread;
  if (position.kind !== 'calling' && position.kind !== 'awaiting-token') return undefined;
  if (position.call.token !== token) return undefined;
  const state = stateAt(turn, thread, position.visit);
  if (state.type !== 'Task') return undefined;
  const { resource } = state;
  switch (outcome.kind) {
    case 'heartbeat':
      beat(turn, thread, position.call.heartbeatSeconds);
      return parked;
    case 'failure':
      return failTask(turn, thread, resource, 'TaskFailed', outcome.failure);
    case 'success': {
      const { output: result } = outcome;
      if (exceedsPayload(result)) {
        return failTask(turn, thread, resource, 'TaskFailed', tooLarge('lambda'));
      }
      const details = { ...integration(resource), ...dataOut(result) };
      chain(turn, thread, 'TaskSucceeded', { taskSucceededEventDetails: details });
      return { kind: 'done', thread, result };
    }
  }
}

function beat(turn: Turn, thread: Thread, seconds: number | undefined): void {
  if (seconds === undefined) return;
  thread.timers = { ...thread.timers, heartbeat: turn.now + seconds * 1_000 };
}
