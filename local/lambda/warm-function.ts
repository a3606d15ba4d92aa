import type { LambdaFunction } from '../assembly/functions.ts';
import { type FunctionThread, type Surroundings, startThread } from './function-thread.ts';
import type { Outcome } from './messages.ts';

export type WarmFunction = {
  readonly invoke: (payload: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

/** How many events one thread takes at a time: enough to wait for answers, few enough to keep their letters in cache. */
const maxConcurrency = 4;

/** Keeps one function warm in one thread. A thread that crashed or ran into its timeout is replaced. */
export function warmFunction(definition: LambdaFunction, surroundings: Surroundings): WarmFunction {
  const waiting: (() => void)[] = [];
  let running = 0;
  let thread: FunctionThread | undefined;

  const replace = (old: FunctionThread) => {
    if (thread === old) thread = undefined;
  };
  const invoke = async (payload: string): Promise<Outcome> => {
    if (running >= maxConcurrency) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      thread ??= startThread(definition, surroundings, replace);
      return await thread.run(payload);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  const close = async () => thread?.stop();

  return { invoke, close };
}
