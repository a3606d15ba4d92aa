import { type BatchOptions, evict, finishBatch, runBatch, type Work } from './batch.ts';
import type { Run } from './run/run.ts';

export type Worker = {
  readonly push: (work: Work) => void;
  readonly isIdle: () => boolean;
  readonly whenIdle: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Takes the work of all executions in the order it came: first stored, then answered, then the
 * functions are called.
 */
export function openWorker(options: BatchOptions): Worker {
  const queue: Work[] = [];
  const live = new Map<number, Run>();
  let working: Promise<void> = Promise.resolve();
  let isIdle = true;
  let closed = false;

  const drain = async () => {
    while (queue.length > 0) {
      const batch = await runBatch(options, queue, live);
      if (!closed) finishBatch(options, batch);
      evict(live, batch, queue);
    }
    isIdle = true;
  };
  return {
    push: (work) => {
      if (closed) return;
      queue.push(work);
      if (!isIdle) return;
      isIdle = false;
      // A turn of the event loop later, so that what is pushed together shares a transaction.
      working = new Promise((resolve) => setImmediate(resolve)).then(drain);
    },
    isIdle: () => isIdle,
    whenIdle: () => working,
    close: () => {
      closed = true;
      queue.length = 0;
    },
  };
}
