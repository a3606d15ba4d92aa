import { ProblemDetails } from '../problems/problem.ts';
import type { Route } from '../route.ts';
import { schemaWriter } from './json-schema.ts';
import { operationOf } from './operation.ts';

/** The OpenAPI document of exactly these routes. */
export function writeDocument(routes: readonly Route[]) {
  const { write, components } = schemaWriter();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/v1${route.path}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(route, write) };
  }
  write(ProblemDetails, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Relance',
      version: '1',
      description:
        'Issue an invoice once, it is followed from then on. Amounts are whole cents, days YYYY-MM-DD, instants UTC.',
    },
    paths,
    components: { schemas: components },
  };
}
