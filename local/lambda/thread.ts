import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { thrown } from './function-error.ts';
import { Invocation, Sandbox, type ThreadMessage } from './messages.ts';

type Handler = (event: unknown, context: object) => unknown;

// The thread of one function: what the Lambda sandbox is on AWS. Events interleave in it as far as they wait.
const sandbox = Sandbox.parse(workerData);
// A dozen threads load the same bundle: what one has compiled the others, and the next start, read.
enableCompileCache(join(sandbox.directory, '..', '.compiled'));
const handler = load();
handler.then(announce, announce);

parentPort?.on('message', (message: unknown) => {
  void run(Invocation.parse(message));
});

async function run({ requestId, payload, deadline }: Invocation): Promise<void> {
  try {
    const handle = await handler;
    const result = await handle(JSON.parse(payload), contextOf(requestId, deadline));
    answer({ kind: 'returned', requestId, payload: JSON.stringify(result ?? null) });
  } catch (error) {
    answer({ kind: 'function-error', requestId, payload: thrown(error) });
  }
}

function answer(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

/** What failed to load says so to every event, as on AWS. */
function announce(): void {
  answer({ kind: 'loaded' });
}

async function load(): Promise<Handler> {
  const dot = sandbox.handler.lastIndexOf('.');
  const stem = join(sandbox.directory, sandbox.handler.slice(0, dot));
  const file = ['.mjs', '.js', '.cjs'].map((extension) => stem + extension).find(existsSync);
  if (file === undefined) throw named('Runtime.ImportModuleError', `Cannot find module ${stem}`);
  const module = z
    .record(z.string(), z.unknown())
    .parse({ ...(await import(pathToFileURL(file).href)) });
  const found = module[sandbox.handler.slice(dot + 1)];
  if (!isHandler(found)) {
    throw named('Runtime.HandlerNotFound', `${sandbox.handler} is undefined or not exported`);
  }
  return found;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

function contextOf(requestId: string, deadline: number): object {
  return {
    awsRequestId: requestId,
    functionName: sandbox.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: sandbox.arn,
    memoryLimitInMB: String(sandbox.memoryMb),
    logGroupName: `/aws/lambda/${sandbox.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}
