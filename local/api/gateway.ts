import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../assembly/routes.ts';
import type { Clock } from '../clock.ts';
import type { InvokeLambda } from '../states/contract.ts';
import { readBody } from '../wire/answer.ts';
import { sendGatewayJson, sendHttpAnswer } from './http-answer.ts';
import { httpEvent } from './http-event.ts';
import { matchRoute } from './match-route.ts';

/** The most an HTTP API takes. */
const maxBodyBytes = 10 * 1024 * 1024;

export type GatewayOptions = {
  readonly routes: readonly Route[];
  readonly invoke: InvokeLambda;
  readonly clock: Clock;
};

/** The HTTP API of the template: each route and the function behind it. */
export function httpGateway({ routes, invoke, clock }: GatewayOptions) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const match = matchRoute(routes, request.method ?? 'GET', url.pathname);
    if (match === undefined) return sendGatewayJson(response, 404, { message: 'Not Found' });
    const body = await readBody(request, maxBodyBytes);
    const event = httpEvent({ request, url, body, match, now: clock.now() });
    sendHttpAnswer(response, await invoke(match.route.functionArn, JSON.stringify(event)));
  };
}
