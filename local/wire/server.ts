import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exchange } from '../faults/exchange.ts';
import type { Faults } from '../faults/faults.ts';
import { BodyTooLargeError, jsonAnswer, readBody, send } from './answer.ts';
import { isFromLoopback } from './loopback.ts';
import { type WireRequest, wireRequest } from './request.ts';
import { planExchange, type Services } from './services.ts';

const maxBodyBytes = 64 * 1024 * 1024;

export type WireServerOptions = {
  readonly services: Services;
  readonly faults: Faults;
  readonly dynamoDbUrl: string;
  /** Told after every request, for it may have left work that is due at once. */
  readonly afterwards: () => void;
};

/** The one address of all AWS services. */
export function wireServer(options: WireServerOptions): Server {
  const server = createServer((request, response) => {
    answer(options, request, response)
      .catch((error: unknown) => fail(response, error))
      .finally(options.afterwards);
  });
  server.keepAliveTimeout = 60_000;
  return server;
}

async function answer(
  { services, faults, dynamoDbUrl }: WireServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isFromLoopback(request)) {
    return send(
      response,
      jsonAnswer(403, { message: 'Only this machine may call the local run.' }),
    );
  }
  const read = wireRequest(request, await readBody(request, maxBodyBytes));
  if (read.service.startsWith('DynamoDB_')) return forward(dynamoDbUrl, read, request, response);
  await exchange(faults, planExchange(services, read), request, response);
}

/** For callers from outside, such as the AWS CLI; the functions know DynamoDB's own port. */
async function forward(
  url: string,
  { target = '', body }: WireRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const headers = { 'x-amz-target': target };
    const answered = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
    const type = answered.headers.get('content-type') ?? '';
    const sent = await answered.text();
    send(response, { status: answered.status, body: sent, headers: { 'content-type': type } });
  } catch {
    // The fault asked for is a connection that breaks: it breaks for this caller too.
    request.socket.destroy();
  }
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return;
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof BodyTooLargeError ? 413 : 500;
  send(response, jsonAnswer(status, { __type: 'InternalFailure', message }));
}
