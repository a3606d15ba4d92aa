import { mkdirSync } from 'node:fs';
import type { LambdaFunction } from '../assembly/functions.ts';
import { arn } from '../assembly/place.ts';
import type { Clock } from '../clock.ts';
import type { InvokeLambda, LambdaAnswer } from '../states/contract.ts';
import { invokeForeign } from './foreign-function.ts';
import type { Surroundings } from './function-thread.ts';
import { kinsOf } from './kin.ts';
import { warmKin } from './warm-kin.ts';

export type LambdaRuntime = {
  readonly invoke: InvokeLambda;
  /** Resolves when no function runs. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LambdaOptions = Surroundings & {
  readonly functions: readonly LambdaFunction[];
  readonly clock: Clock;
  /** Where functions that are not the project's own live. */
  readonly foreignEndpoint: string | undefined;
};

/** The Lambda service: the project's bundled functions, each loaded when it is first called, in a thread with its kin. */
export function openLambda(options: LambdaOptions): LambdaRuntime {
  mkdirSync(options.logDirectory, { recursive: true });
  const threads = kinsOf(options.functions).map((kin) => ({ kin, thread: warmKin(kin, options) }));
  const own = new Map(
    threads.flatMap(({ kin, thread }) =>
      kin.map((definition) => [definition.arn, { definition, thread }] as const),
    ),
  );
  const waiting: (() => void)[] = [];
  let running = 0;

  const call = async (functionArnOrName: string, payload: string): Promise<LambdaAnswer> => {
    const known = own.get(arnOf(functionArnOrName));
    if (known !== undefined) return known.thread.invoke(known.definition, payload);
    if (options.foreignEndpoint === undefined) return notFound(functionArnOrName);
    return invokeForeign(options.foreignEndpoint, functionArnOrName, payload);
  };
  const invoke: InvokeLambda = async (functionArnOrName, payload) => {
    running += 1;
    options.clock.freeze();
    try {
      return await call(functionArnOrName, payload);
    } finally {
      running -= 1;
      options.clock.thaw();
      if (running === 0) for (const wake of waiting.splice(0)) wake();
    }
  };

  return {
    invoke,
    idle: async () => {
      if (running > 0) await new Promise<void>((wake) => waiting.push(wake));
    },
    close: async () => {
      await Promise.all(threads.map(({ thread }) => thread.close()));
    },
  };
}

/** A bare name is the project's own; a version or an alias after the name is not looked at. */
function arnOf(functionArnOrName: string): string {
  if (!functionArnOrName.startsWith('arn:')) return arn('lambda', `function:${functionArnOrName}`);
  return functionArnOrName.split(':').slice(0, 7).join(':');
}

function notFound(functionArn: string): LambdaAnswer {
  const cause = `Function not found: ${functionArn}`;
  return { kind: 'service-error', error: 'Lambda.ResourceNotFoundException', cause };
}
