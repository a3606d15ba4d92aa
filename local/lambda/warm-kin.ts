import type { LambdaFunction } from '../assembly/functions.ts';
import { type FunctionThread, type Surroundings, startThread } from './function-thread.ts';
import type { Kin } from './kin.ts';
import type { Outcome } from './messages.ts';

export type WarmKin = {
  readonly invoke: (definition: LambdaFunction, payload: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

/** How many events one thread takes at a time: enough to wait for answers, few enough to keep their letters in cache. */
const maxConcurrency = 8;

/** Keeps functions of one kin warm in one thread. A thread that crashed or ran into a timeout is replaced. */
export function warmKin(kin: Kin, surroundings: Surroundings): WarmKin {
  const waiting: (() => void)[] = [];
  let running = 0;
  let thread: FunctionThread | undefined;

  const replace = (old: FunctionThread) => {
    if (thread === old) thread = undefined;
  };
  const invoke = async (definition: LambdaFunction, payload: string): Promise<Outcome> => {
    if (running >= maxConcurrency) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      thread ??= startThread(kin, surroundings, replace);
      return await thread.run(definition, payload);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  const close = async () => thread?.stop();

  return { invoke, close };
}
