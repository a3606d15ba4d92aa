import { type Problem, problem } from './problems/problem.ts';
import type { RawRequest } from './route.ts';

/** A PDF of three megabytes in base64, and room for the rest; a Lambda takes six in all. */
const MOST_CHARACTERS = 5_000_000;

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** The body as JSON; no body at all is `undefined`. */
export type Content = { readonly kind: 'json'; readonly value: unknown } | Problem;

export async function contentOf({
  header,
  text,
}: Pick<RawRequest, 'header' | 'text'>): Promise<Content> {
  const body = await text();
  if (body.length > MOST_CHARACTERS) {
    return problem('body-too-large', `the body has more than ${MOST_CHARACTERS} characters`);
  }
  if (body === '') return { kind: 'json', value: undefined };
  const type = header('content-type');
  if (type !== undefined && !JSON_TYPE.test(type)) {
    return problem('not-json', 'send the body as content-type application/json');
  }
  try {
    return { kind: 'json', value: JSON.parse(body) };
  } catch {
    return problem(
      'malformed-json',
      'the body cannot be read as JSON: check quotes, commas and braces',
    );
  }
}
