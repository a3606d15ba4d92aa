import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LambdaFunction } from '../assembly/functions.ts';
import { crashed, timedOut } from './function-error.ts';
import { type Invocation, Outcome, type Sandbox } from './messages.ts';

export type Surroundings = {
  readonly environment: Readonly<Record<string, string>>;
  readonly logDirectory: string;
};

export type FunctionThread = {
  readonly run: (payload: string) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
};

type Pending = { readonly settle: (outcome: Outcome) => void; readonly timer: NodeJS.Timeout };

export function startThread(
  definition: LambdaFunction,
  surroundings: Surroundings,
  retire: (thread: FunctionThread) => void,
): FunctionThread {
  const worker = openWorker(definition, surroundings);
  const pending = new Map<string, Pending>();

  const settle = (outcome: Outcome) => {
    const entry = pending.get(outcome.requestId);
    if (entry === undefined) return;
    pending.delete(outcome.requestId);
    clearTimeout(entry.timer);
    entry.settle(outcome);
  };
  const failAll = (reason: string) => {
    retire(thread);
    for (const requestId of pending.keys()) {
      settle({ kind: 'function-error', requestId, payload: crashed(requestId, reason) });
    }
  };
  // What runs beside the event that took too long may still end; after that, nothing of this thread goes on.
  const timeOut = (requestId: string) => {
    retire(thread);
    const payload = timedOut(requestId, definition.timeoutMs);
    settle({ kind: 'function-error', requestId, payload });
    if (pending.size === 0) void worker.terminate();
  };

  worker.on('message', (message: unknown) => settle(Outcome.parse(message)));
  worker.on('error', (error) => failAll(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => failAll(`Runtime exited with error: exit status ${code}`));

  const run = (payload: string) =>
    new Promise<Outcome>((resolve) => {
      const requestId = randomUUID();
      const timer = setTimeout(() => timeOut(requestId), definition.timeoutMs);
      pending.set(requestId, { settle: resolve, timer });
      const deadline = Date.now() + definition.timeoutMs;
      worker.postMessage({ requestId, payload, deadline } satisfies Invocation);
    });
  const stop = async () => {
    await worker.terminate();
  };
  const thread: FunctionThread = { run, stop };
  return thread;
}

function openWorker(
  definition: LambdaFunction,
  { environment, logDirectory }: Surroundings,
): Worker {
  const { directory, handler, name, arn, memoryMb } = definition;
  const worker = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: { directory, handler, name, arn, memoryMb } satisfies Sandbox,
    env: { ...environment, ...definition.environment, ...runtimeVariables(definition) },
    stdout: true,
    stderr: true,
  });
  const log = createWriteStream(join(logDirectory, `${name}.log`), { flags: 'a' });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  return worker;
}

function runtimeVariables({ name, memoryMb, directory, handler }: LambdaFunction) {
  return {
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    LAMBDA_TASK_ROOT: directory,
    _HANDLER: handler,
  };
}
