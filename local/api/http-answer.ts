import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { LambdaAnswer } from '../states/contract.ts';

const headerValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const Structured = z.object({
  statusCode: z.coerce.number(),
  headers: z.record(z.string(), headerValue).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** Turns what the function returned into a response, as an HTTP API does. */
export function sendHttpAnswer(response: ServerResponse, answer: LambdaAnswer): void {
  if (answer.kind === 'returned') sendResult(response, JSON.parse(answer.payload));
  else if (isTimeout(answer)) sendGatewayJson(response, 503, { message: 'Service Unavailable' });
  else sendGatewayJson(response, 500, { message: 'Internal Server Error' });
}

function isTimeout(answer: LambdaAnswer): boolean {
  return answer.kind === 'function-error' && answer.payload.includes('Sandbox.Timedout');
}

/** A result without a status code is the body itself. */
function sendResult(response: ServerResponse, result: unknown): void {
  const { success, data } = Structured.safeParse(result);
  if (success) sendStructured(response, data);
  else sendGatewayJson(response, 200, result);
}

function sendStructured(response: ServerResponse, data: z.infer<typeof Structured>): void {
  const body = Buffer.from(data.body, data.isBase64Encoded ? 'base64' : 'utf8');
  response.statusCode = data.statusCode;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  for (const [name, value] of Object.entries(data.headers)) response.setHeader(name, value);
  if (data.cookies.length > 0) response.setHeader('set-cookie', data.cookies);
  if (data.statusCode !== 204 && data.statusCode !== 304) {
    response.setHeader('content-length', body.length);
  }
  response.end(body);
}

export function sendGatewayJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
