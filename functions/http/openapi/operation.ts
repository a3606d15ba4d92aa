import * as z from 'zod';
import { type ProblemKind, statusOf } from '../problems/problem.ts';
import type { Route } from '../route.ts';
import type { JsonSchema } from './json-schema.ts';

type Write = (schema: z.ZodType, io: 'input' | 'output') => JsonSchema;
type Json = Readonly<Record<string, unknown>>;

const PROBLEM = { $ref: '#/components/schemas/Problem' };

/** One route as an OpenAPI operation. */
export const operationOf = (route: Route, write: Write): Json => ({
  operationId: operationIdOf(route),
  summary: route.summary,
  parameters: [
    ...parametersOf(route.input.params, 'path', write),
    ...parametersOf(route.input.query, 'query', write),
    ...(route.headers ?? []).map((name) => ({ name, in: 'header', schema: { type: 'string' } })),
  ],
  ...(route.input.body && { requestBody: bodyOf(route.input.body, write) }),
  responses: responsesOf(route, write),
});

const operationIdOf = ({ method, path }: Route): string =>
  [method, ...path.split('/')]
    .flatMap((part) => part.replaceAll(/[{}]/g, '').split(/[-.]/))
    .filter((word) => word !== '')
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');

function parametersOf(
  part: z.ZodObject | undefined,
  place: 'path' | 'query',
  write: Write,
): readonly Json[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = part?.shape ?? {};
  return Object.entries(shape).flatMap(([name, schema]) =>
    schema instanceof z.ZodType
      ? [{ name, in: place, required: place === 'path', schema: write(schema, 'input') }]
      : [],
  );
}

const bodyOf = (schema: z.ZodType, write: Write): Json => ({
  required: !schema.isOptional(),
  content: { 'application/json': { schema: write(schema, 'input') } },
});

function responsesOf(route: Route, write: Write): Json {
  const content = {
    ...(!(route.answer instanceof z.ZodNever) && {
      'application/json': { schema: write(route.answer, 'output') },
    }),
    ...Object.fromEntries(
      (route.files ?? []).map((type) => [type, { schema: { type: 'string' } }]),
    ),
  };
  const done = (route.statuses ?? [200]).map((status) => [
    status,
    { description: 'Done', content },
  ]);
  const problems = [...problemsOf(route)].map((status) => [
    status,
    { description: 'Problem', content: { 'application/problem+json': { schema: PROBLEM } } },
  ]);
  return Object.fromEntries([...done, ...problems]);
}

/** What a route says it may answer, and what its parts alone may bring. */
function problemsOf({ input, problems = [] }: Route): Set<number> {
  const fromBody: readonly ProblemKind[] = input.body
    ? ['malformed-json', 'body-too-large', 'not-json', 'invalid-body']
    : [];
  const fromQuery: readonly ProblemKind[] = input.query ? ['invalid-parameter'] : [];
  const kinds: readonly ProblemKind[] = [
    ...problems,
    ...fromBody,
    ...fromQuery,
    'internal-error',
    'busy',
  ];
  return new Set(kinds.map(statusOf).toSorted((a, b) => a - b));
}
