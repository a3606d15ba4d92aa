import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from '../wire/answer.ts';
import { isFromLoopback } from '../wire/loopback.ts';
import type { ControlRoute } from './control-route.ts';
import { sendInvalid, sendProblem } from './problem.ts';

const maxBodyBytes = 64 * 1024;

/** The controls under `/local`. */
export function controls(routes: readonly ControlRoute[]) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (!isFromLoopback(request)) {
      return sendProblem(response, 403, 'Forbidden', 'Only this machine has these controls.');
    }
    const onPath = routes.filter(({ path }) => path.test(url.pathname));
    const route = onPath.find(({ method }) => method === request.method);
    if (route !== undefined) return run(route, request, response, url);
    const detail = `${request.method} ${url.pathname}`;
    if (onPath.length > 0) return sendProblem(response, 405, 'Method Not Allowed', detail);
    return sendProblem(response, 404, 'Not Found', detail);
  };
}

async function run(
  { path, handle }: ControlRoute,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams: query }: URL,
): Promise<void> {
  const captured = path.exec(pathname)?.slice(1) ?? [];
  const json = async (): Promise<unknown> =>
    JSON.parse((await readBody(request, maxBodyBytes)).toString('utf8'));
  try {
    await handle({ request, response, query, captured, json });
  } catch (error) {
    if (error instanceof z.ZodError) return sendInvalid(response, error);
    if (!(error instanceof SyntaxError)) throw error;
    sendProblem(response, 400, 'Bad Request', 'The body is not JSON.');
  }
}
