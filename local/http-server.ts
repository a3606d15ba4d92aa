import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { serveConsole } from './api/static-files.ts';
import { sendProblem } from './control/problem.ts';
import { BodyTooLargeError } from './wire/answer.ts';

type Handle = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

export type HttpServerOptions = {
  readonly api: Handle;
  readonly controls: Handle;
  /** The built console; without it, only the API answers. */
  readonly consoleDirectory: string;
  readonly afterwards: () => void;
};

/** The address people and callers use: the console at `/`, the API at `/v1`, the controls at `/local`. */
export function httpServer({
  api,
  controls,
  consoleDirectory,
  afterwards,
}: HttpServerOptions): Server {
  const answer: Handle = async (request, response, url) => {
    if (isUnder('/local', url)) return controls(request, response, url);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isUnder('/v1', url) || !isRead) return api(request, response, url);
    if (await serveConsole(consoleDirectory, { request, response, url })) return;
    await api(request, response, url);
  };
  const server = createServer((request, response) => {
    const url = new URL(`http://127.0.0.1${request.url ?? '/'}`);
    answer(request, response, url)
      .catch((error: unknown) => fail(response, error))
      .finally(afterwards);
  });
  server.keepAliveTimeout = 60_000;
  // An advance of the clock answers when all of its work is done.
  server.requestTimeout = 0;
  return server;
}

function isUnder(prefix: string, { pathname }: URL): boolean {
  return pathname === prefix || pathname.startsWith(`${prefix}/`);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return;
  const [status, title] =
    error instanceof BodyTooLargeError
      ? ([413, 'Content Too Large'] as const)
      : ([500, 'Internal Server Error'] as const);
  sendProblem(response, status, title, error instanceof Error ? error.message : String(error));
}
