import { availableParallelism } from 'node:os';
import type { LambdaFunction } from '../assembly/functions.ts';
import { type FunctionThread, type Surroundings, startThread } from './function-thread.ts';
import type { Kin } from './kin.ts';
import type { Outcome } from './messages.ts';

export type WarmKin = {
  readonly invoke: (definition: LambdaFunction, payload: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

/** How many events one thread takes at a time: enough that their calls go together, few enough to keep their letters in cache. */
const maxConcurrency = 16;

/** How long an event waits before it pays to load and compile the package once more. */
const longWaitMs = 150;

type Warm = { readonly thread: FunctionThread; events: number };

/** An event that has no thread yet. */
type Waiting = { readonly since: number; readonly sit: (warm: Warm) => void };

/**
 * Keeps functions of one kin warm: in one thread while it keeps up, in as many as there are cores when events wait long. A
 * thread that crashed or ran into a timeout is replaced.
 */
export function warmKin(kin: Kin, surroundings: Surroundings): WarmKin {
  const waiting: Waiting[] = [];
  const warms = new Set<Warm>();

  const open = (): Warm => {
    const retire = () => void warms.delete(warm);
    const warm: Warm = { thread: startThread(kin, surroundings, retire), events: 0 };
    warms.add(warm);
    return warm;
  };
  const mustOpen = ({ since }: Waiting) =>
    warms.size === 0 ||
    (warms.size < availableParallelism() && performance.now() - since > longWaitMs);
  const free = (): Warm | undefined => {
    const [least] = [...warms].toSorted((a, b) => a.events - b.events);
    return least && least.events < maxConcurrency ? least : undefined;
  };
  const seat = () => {
    for (let [next] = waiting; next; [next] = waiting) {
      const warm = mustOpen(next) ? open() : free();
      if (!warm) return;
      waiting.shift();
      warm.events += 1;
      next.sit(warm);
    }
  };

  const invoke = async (definition: LambdaFunction, payload: string): Promise<Outcome> => {
    const seated = new Promise<Warm>((sit) => waiting.push({ since: performance.now(), sit }));
    seat();
    const warm = await seated;
    try {
      return await warm.thread.run(definition, payload);
    } finally {
      warm.events -= 1;
      seat();
    }
  };
  const close = async () => {
    await Promise.all([...warms].map(({ thread }) => thread.stop()));
  };

  return { invoke, close };
}
