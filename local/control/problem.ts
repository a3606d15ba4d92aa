import type { ServerResponse } from 'node:http';
import { z } from 'zod';

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  write(response, status, 'application/json', body);
}

/** A refusal in the form all of Relance uses (RFC 9457). */
export function sendProblem(
  response: ServerResponse,
  status: number,
  title: string,
  detail: string,
): void {
  write(response, status, 'application/problem+json', {
    type: 'about:blank',
    title,
    status,
    detail,
  });
}

export function sendInvalid(response: ServerResponse, error: z.ZodError): void {
  sendProblem(response, 422, 'Unprocessable Content', z.prettifyError(error));
}

function write(response: ServerResponse, status: number, contentType: string, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
