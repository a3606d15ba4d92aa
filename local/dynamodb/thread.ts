import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { exchange } from '../faults/exchange.ts';
import { Fault } from '../faults/fault.ts';
import { createFaults } from '../faults/faults.ts';
import { jsonAnswer, readBody, send, type WireAnswer } from '../wire/answer.ts';
import type { ServiceError } from '../wire/service-error.ts';
import { openDynamoDb } from './database.ts';
import { partiql } from './partiql.ts';

/** What the main thread says to this one; it waits for the echo. */
const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-fault'), fault: Fault }),
  z.object({ kind: z.literal('clear-faults') }),
]);
const Settings = z.object({ file: z.string(), region: z.string(), accountId: z.string() });

const maxBodyBytes = 16 * 1024 * 1024;
const targetPrefix = 'DynamoDB_20120810.';

// DynamoDB is the busiest service by far: it has a thread and a port of its own, and the functions come straight to it.
const settings = Settings.parse(workerData);
const database = openDynamoDb(settings.file, settings.region, settings.accountId);
const statements = partiql(database);
const faults = createFaults();

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!response.headersSent) {
      send(response, jsonAnswer(500, { __type: 'InternalServerError', message }));
    }
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage({ port: typeof address === 'object' ? address?.port : undefined });
});

parentPort?.on('message', (received: unknown) => {
  const message = Message.parse(received);
  if (message.kind === 'add-fault') faults.add(message.fault);
  else faults.clear();
  parentPort?.postMessage(message.kind);
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, maxBodyBytes);
  const target = String(request.headers['x-amz-target'] ?? '');
  const perform = () => run(target.replace(targetPrefix, ''), body);
  await exchange(faults, { service: 'dynamodb', perform, refusal }, request, response);
}

async function run(operation: string, body: Buffer): Promise<WireAnswer> {
  const input: unknown = JSON.parse(body.toString('utf8'));
  return jsonAnswer(200, await act(operation, input));
}

async function act(operation: string, input: unknown): Promise<unknown> {
  switch (operation) {
    case 'ExecuteStatement':
      return statements.execute(input);
    case 'BatchExecuteStatement':
      return statements.executeBatch(input);
    default:
      return database.run(operation, input);
  }
}

function refusal({ code, message, status }: ServiceError): WireAnswer {
  return jsonAnswer(status, { __type: code, message });
}
