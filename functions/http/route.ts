import * as z from 'zod';
import type { Instant } from '#domain/instant.ts';
import { expected } from './problems/expected.ts';
import { invalidInput } from './problems/invalid-input.ts';
import type { ProblemKind } from './problems/problem.ts';
import { type Content, contentOf } from './read-content.ts';
import type { Reply } from './reply.ts';
import type { ApiServices } from './services.ts';

type Method = 'get' | 'post' | 'put' | 'patch';

/** The parts of a request a route reads. */
export type Input = {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
};

/** A request as it came, before anything of it is believed. */
export type RawRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly header: (name: string) => string | undefined;
  readonly text: () => Promise<string>;
  /** When the gateway took the request: the only clock there is. */
  readonly at: Instant;
};

export type Context = Pick<RawRequest, 'at' | 'header'>;

/** What a route is to its callers; the OpenAPI document is written from it. */
type RouteFacts = {
  readonly method: Method;
  /** Below `/v1`, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly statuses?: readonly (200 | 201)[];
  /** What it may answer beside its own body. */
  readonly problems?: readonly ProblemKind[];
  readonly headers?: readonly string[];
  /** Content types of files it may answer instead of JSON. */
  readonly files?: readonly string[];
};

type Definition<Parts extends Input, Answer extends z.ZodType> = RouteFacts & {
  readonly input: Parts;
  readonly answer: Answer;
  readonly handle: (
    input: z.output<z.ZodObject<Parts>>,
    services: ApiServices,
    context: Context,
  ) => Promise<Reply<z.output<Answer>>>;
};

export type Route = RouteFacts & {
  readonly input: Input;
  readonly answer: z.ZodType;
  readonly serve: (raw: RawRequest, services: ApiServices) => Promise<Reply<unknown>>;
};

/** One route: the input is checked against its schemas before `handle` sees it. */
export function route<Parts extends Input, Answer extends z.ZodType>(
  definition: Definition<Parts, Answer>,
): Route {
  const { input, handle } = definition;
  const schema = z.object(input);
  return {
    ...definition,
    serve: async (raw, services) => {
      const content: Content = input.body
        ? await contentOf(raw)
        : { kind: 'json', value: undefined };
      if (content.kind === 'problem') return content;
      const parts = { params: raw.params, query: raw.query, body: content.value };
      const checked = schema.safeParse(parts, { error: expected });
      if (!checked.success) return invalidInput(checked.error.issues, parts, definition.method);
      return handle(checked.data, services, raw);
    },
  };
}
