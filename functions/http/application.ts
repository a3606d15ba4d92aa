import { type Context, Hono } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import { logError } from '#adapters/log.ts';
import { ClaimNotStatedError, InvoiceBusyError, InvoiceUnknownError } from '#domain/errors.ts';
import { type Instant, instantOfEpoch } from '#domain/instant.ts';
import { type Problem, problem } from './problems/problem.ts';
import { responseOf } from './reply.ts';
import type { RawRequest, Route } from './route.ts';
import { routes } from './routes.ts';
import type { ApiServices } from './services.ts';

/** What the gateway adds to a request. */
export type Bindings = { readonly event: LambdaEvent };
type Ctx = Context<{ Bindings: Bindings }>;

/** The API under `/v1`: every route of the list, and problems for the rest. */
export function application(services: ApiServices) {
  const app = new Hono<{ Bindings: Bindings }>();
  for (const route of routes) {
    app.on(route.method.toUpperCase(), honoPath(route), async (c) =>
      responseOf(await route.serve(rawRequestOf(c), services)),
    );
  }
  app.notFound((c) =>
    responseOf(
      problem('unknown-route', `no route ${c.req.method} ${c.req.path}: see /v1/openapi.json`),
    ),
  );
  app.onError((error, c) => responseOf(problemOf(error, c.req.path)));
  return app;
}

const honoPath = ({ path }: Route): string => `/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

const rawRequestOf = (c: Ctx): RawRequest => ({
  params: c.req.param(),
  query: c.req.query(),
  header: (name) => c.req.header(name),
  text: () => c.req.text(),
  at: timeOf(c.env.event),
});

function timeOf({ requestContext }: LambdaEvent): Instant {
  if (!('timeEpoch' in requestContext) || typeof requestContext.timeEpoch !== 'number') {
    throw new Error('the gateway gave no time: this is not an HTTP API event of version 2.0');
  }
  return instantOfEpoch(requestContext.timeEpoch);
}

function problemOf(error: Error, path: string): Problem {
  if (error instanceof InvoiceUnknownError) return problem('not-found', error.message);
  if (error instanceof ClaimNotStatedError) return problem('not-possible-now', error.message);
  logError('request failed', { path }, error);
  return error instanceof InvoiceBusyError
    ? problem('busy', 'others are changing this invoice: send the request again')
    : problem('internal-error', 'nothing you can mend: send the request again later');
}
