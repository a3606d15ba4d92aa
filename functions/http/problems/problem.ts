import * as z from 'zod';
import { CodedMistake } from '#domain/mistake-code.ts';

/** What went wrong at one place: a JSON pointer into the body, or the name of a parameter. */
export const Mistake = CodedMistake.extend({
  pointer: z.string().optional(),
  parameter: z.string().optional(),
  detail: z.string(),
});
export type Mistake = z.infer<typeof Mistake>;

/** What a caller is told when a request is not done (RFC 9457, `application/problem+json`). */
export const ProblemDetails = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(Mistake).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;

const kinds = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'invalid-parameter': { status: 400, title: 'A parameter of the address is not valid' },
  'not-found': { status: 404, title: 'There is no such thing here' },
  'unknown-route': { status: 404, title: 'There is no such route' },
  contradiction: { status: 409, title: 'It exists already, with other facts' },
  'not-possible-now': { status: 409, title: 'The invoice does not allow it as it stands' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'not-json': { status: 415, title: 'The body must be application/json' },
  'invalid-body': { status: 422, title: 'The body is not valid' },
  'key-reused': { status: 422, title: 'This Idempotency-Key belongs to another request' },
  'internal-error': { status: 500, title: 'The service failed' },
  busy: { status: 503, title: 'The invoice is being changed by others' },
} as const;
export type ProblemKind = keyof typeof kinds;

export type Problem = {
  readonly kind: 'problem';
  readonly problem: ProblemDetails;
};

export function problem(
  kind: ProblemKind,
  detail: string,
  errors: readonly Mistake[] = [],
): Problem {
  const { status, title } = kinds[kind];
  return {
    kind: 'problem',
    problem: {
      type: `urn:relance:problem:${kind}`,
      title,
      status,
      detail,
      ...(errors.length > 0 && { errors: [...errors] }),
    },
  };
}

/** One field of the body that cannot be taken, though the body is well formed. */
export const refusedField = (pointer: string, detail: string, mistake: CodedMistake): Problem =>
  problem('invalid-body', detail, [{ pointer, detail, ...mistake }]);

export const statusOf = (kind: ProblemKind): number => kinds[kind].status;
