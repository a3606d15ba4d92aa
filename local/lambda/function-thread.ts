import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LambdaFunction } from '../assembly/functions.ts';
import { crashed, timedOut } from './function-error.ts';
import type { Kin } from './kin.ts';
import { loading } from './loading.ts';
import { type Order, type Outcome, type Sandbox, ThreadMessage } from './messages.ts';
import { pendingEvents } from './pending-events.ts';

export type Surroundings = {
  readonly environment: Readonly<Record<string, string>>;
  readonly logDirectory: string;
};

export type FunctionThread = {
  readonly run: (definition: LambdaFunction, payload: string) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
};

export function startThread(
  kin: Kin,
  surroundings: Surroundings,
  retire: (thread: FunctionThread) => void,
): FunctionThread {
  const worker = openWorker(kin, surroundings);
  const tell = (order: Order) => worker.postMessage(order);
  const { load, loaded, giveUp } = loading((handler) => tell({ kind: 'load', handler }));
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
    giveUp();
  };
  const hear = (message: ThreadMessage) => {
    if (message.kind === 'loaded') return loaded(message.handler);
    pending.settle(message);
    // After an event took too long, those beside it still end; then nothing of this thread goes on.
    if (isRetired && pending.isEmpty()) void worker.terminate();
  };
  worker.on('message', (message: unknown) => hear(ThreadMessage.parse(message)));
  worker.on('error', (error) => crash(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => crash(`Runtime exited with error: exit status ${code}`));

  // As on AWS, the time it takes to load is not the event's.
  const run = async (definition: LambdaFunction, payload: string): Promise<Outcome> => {
    const { handler, name, arn, memoryMb, timeoutMs } = definition;
    const requestId = randomUUID();
    if (end === undefined) await load(handler);
    if (end !== undefined) return functionError(requestId, crashed(requestId, end));
    const deadline = Date.now() + timeoutMs;
    tell({ kind: 'event', handler, name, arn, memoryMb, requestId, payload, deadline });
    return pending.wait(requestId, timeoutMs, () => {
      leave();
      hear(functionError(requestId, timedOut(requestId, timeoutMs)));
    });
  };
  const stop = async () => void (await worker.terminate());
  const thread: FunctionThread = { run, stop };
  return thread;
}

function functionError(requestId: string, payload: string): Outcome {
  return { kind: 'function-error', requestId, payload };
}

function openWorker(kin: Kin, { environment, logDirectory }: Surroundings): Worker {
  const [{ directory, environment: own }] = kin;
  const worker = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: { directory } satisfies Sandbox,
    env: { ...environment, ...own, LAMBDA_TASK_ROOT: directory },
    stdout: true,
    stderr: true,
  });
  const log = createWriteStream(join(logDirectory, `${logNameOf(kin)}.log`), { flags: 'a' });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  return worker;
}

/** `reminder+first-letter+…`: the handlers that write there. */
const logNameOf = (kin: Kin): string =>
  kin
    .map(({ handler }) => handler.slice(0, handler.lastIndexOf('.')))
    .join('+')
    .slice(0, 200);
