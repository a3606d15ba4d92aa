import type * as z from 'zod';
import { mistakesInBody, mistakesInParameters } from './mistakes.ts';
import { type Mistake, type Problem, problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Part = 'params' | 'query' | 'body';
type Parts = Readonly<Record<Part, unknown>>;

/** The problem that tells a caller all that is wrong with one part of the request: the address before the body. */
export function invalidInput(issues: readonly Issue[], parts: Parts, method: string): Problem {
  const params = mistakesInParameters(issuesOf('params', issues), parts.params);
  // What has an impossible name cannot exist; only a PUT would have made it.
  if (params.length > 0) {
    return told(method === 'put' ? 'invalid-parameter' : 'not-found', params);
  }
  const query = mistakesInParameters(issuesOf('query', issues), parts.query);
  if (query.length > 0) return told('invalid-parameter', query);
  return told('invalid-body', mistakesInBody(issuesOf('body', issues), parts.body));
}

const issuesOf = (part: Part, issues: readonly Issue[]): readonly Issue[] =>
  issues
    .filter(({ path }) => path[0] === part)
    .map((issue) => ({ ...issue, path: issue.path.slice(1) }));

const told = (kind: Parameters<typeof problem>[0], mistakes: readonly Mistake[]): Problem =>
  problem(kind, mistakes.map(({ detail }) => detail).join('; '), mistakes);
