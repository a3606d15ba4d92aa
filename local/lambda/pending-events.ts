import type { Outcome } from './messages.ts';

/** The events a thread has been given and has not answered. */
export type PendingEvents = {
  /** Waits for the outcome; `onTimeout` comes first if the function takes too long. */
  readonly wait: (requestId: string, timeoutMs: number, onTimeout: () => void) => Promise<Outcome>;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (payloadOf: (requestId: string) => string) => void;
  readonly isEmpty: () => boolean;
};

type Pending = { readonly resolve: (outcome: Outcome) => void; readonly timer: NodeJS.Timeout };

export function pendingEvents(): PendingEvents {
  const pending = new Map<string, Pending>();
  const settle = (outcome: Outcome) => {
    const event = pending.get(outcome.requestId);
    if (event === undefined) return;
    pending.delete(outcome.requestId);
    clearTimeout(event.timer);
    event.resolve(outcome);
  };
  return {
    wait: (requestId, timeoutMs, onTimeout) =>
      new Promise((resolve) => {
        pending.set(requestId, { resolve, timer: setTimeout(onTimeout, timeoutMs) });
      }),
    settle,
    fail: (payloadOf) => {
      for (const requestId of pending.keys()) {
        settle({ kind: 'function-error', requestId, payload: payloadOf(requestId) });
      }
    },
    isEmpty: () => pending.size === 0,
  };
}
