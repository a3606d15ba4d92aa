import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LambdaFunction } from '../assembly/functions.ts';
import { crashed, timedOut } from './function-error.ts';
import { type Invocation, type Outcome, type Sandbox, ThreadMessage } from './messages.ts';
import { pendingEvents } from './pending-events.ts';

export type Surroundings = {
  readonly environment: Readonly<Record<string, string>>;
  readonly logDirectory: string;
};

export type FunctionThread = {
  readonly run: (payload: string) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
};

export function startThread(
  definition: LambdaFunction,
  surroundings: Surroundings,
  retire: (thread: FunctionThread) => void,
): FunctionThread {
  const worker = openWorker(definition, surroundings);
  const loaded = Promise.withResolvers<void>();
  const pending = pendingEvents();
  let isRetired = false;
  let end: string | undefined;

  const leave = () => {
    isRetired = true;
    retire(thread);
  };
  const crash = (reason: string) => {
    end = reason;
    leave();
    pending.fail((requestId) => crashed(requestId, reason));
    loaded.resolve();
  };
  const hear = (message: ThreadMessage) => {
    if (message.kind === 'loaded') return loaded.resolve();
    pending.settle(message);
    // After an event took too long, those beside it still end; then nothing of this thread goes on.
    if (isRetired && pending.isEmpty()) void worker.terminate();
  };
  worker.on('message', (message: unknown) => hear(ThreadMessage.parse(message)));
  worker.on('error', (error) => crash(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => crash(`Runtime exited with error: exit status ${code}`));

  // As on AWS, the time it takes to load is not the event's.
  const run = async (payload: string): Promise<Outcome> => {
    const requestId = randomUUID();
    await loaded.promise;
    if (end !== undefined) return functionError(requestId, crashed(requestId, end));
    const deadline = Date.now() + definition.timeoutMs;
    worker.postMessage({ requestId, payload, deadline } satisfies Invocation);
    return pending.wait(requestId, definition.timeoutMs, () => {
      leave();
      hear(functionError(requestId, timedOut(requestId, definition.timeoutMs)));
    });
  };
  const stop = async () => void (await worker.terminate());
  const thread: FunctionThread = { run, stop };
  return thread;
}

function functionError(requestId: string, payload: string): Outcome {
  return { kind: 'function-error', requestId, payload };
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
