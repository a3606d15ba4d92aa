import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { thrown } from './function-error.ts';
import { type Event, Order, Sandbox, type ThreadMessage } from './messages.ts';

type Handler = (event: unknown, context: object) => unknown;

// The thread of the functions of one package with one environment: what the Lambda sandbox is on AWS. Events interleave
// in it as far as they wait.
const sandbox = Sandbox.parse(workerData);
// Each thread loads the same bundle: what one has compiled the others, and the next start, read.
enableCompileCache(join(sandbox.directory, '..', '.compiled'));
const handlers = new Map<string, Promise<Handler>>();

parentPort?.on('message', (message: unknown) => {
  const order = Order.parse(message);
  if (order.kind === 'event') return void run(order);
  // What failed to load says so to every event, as on AWS.
  const announce = () => answer({ kind: 'loaded', handler: order.handler });
  handlerOf(order.handler).then(announce, announce);
});

async function run(event: Event): Promise<void> {
  const { requestId, payload } = event;
  try {
    const handle = await handlerOf(event.handler);
    const result = await handle(JSON.parse(payload), contextOf(event));
    answer({ kind: 'returned', requestId, payload: JSON.stringify(result ?? null) });
  } catch (error) {
    answer({ kind: 'function-error', requestId, payload: thrown(error) });
  }
}

function answer(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

function handlerOf(name: string): Promise<Handler> {
  const loading = handlers.get(name) ?? load(name);
  handlers.set(name, loading);
  return loading;
}

async function load(name: string): Promise<Handler> {
  const dot = name.lastIndexOf('.');
  const stem = join(sandbox.directory, name.slice(0, dot));
  const file = ['.mjs', '.js', '.cjs'].map((extension) => stem + extension).find(existsSync);
  if (file === undefined) throw named('Runtime.ImportModuleError', `Cannot find module ${stem}`);
  const module = z
    .record(z.string(), z.unknown())
    .parse({ ...(await import(pathToFileURL(file).href)) });
  const found = module[name.slice(dot + 1)];
  if (!isHandler(found)) {
    throw named('Runtime.HandlerNotFound', `${name} is undefined or not exported`);
  }
  return found;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

function contextOf({ requestId, name, arn, memoryMb, deadline }: Event): object {
  return {
    awsRequestId: requestId,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}
