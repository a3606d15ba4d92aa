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
    if (route === undefined) {
      const [status, title] = onPath.length > 0 ? [405, 'Method Not Allowed'] : [404, 'Not Found'];
      return sendProblem(response, Number(status), String(title), `${request.method} ${url.pathname}`);
    }
    const captured = route.path.exec(url.pathname)?.slice(1) ?? [];
    const json = async (): Promise<unknown> =>
      JSON.parse((await readBody(request, maxBodyBytes)).toString('utf8'));
    try {
      await route.handle({ request, response, query: url.searchParams, captured, json });
    } catch (error) {
      if (error instanceof z.ZodError) return sendInvalid(response, error);
      if (!(error instanceof SyntaxError)) throw error;
      sendProblem(response, 400, 'Bad Request', 'The body is not JSON.');
    }
  };
}
