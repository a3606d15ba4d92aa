import createClient from 'openapi-fetch';
import { RefusedError } from './refused-error.ts';
import type { paths } from './schema.ts';
import type { Problem } from './types.ts';

/** The API of this origin: the console asks for nothing else. */
export const api = createClient<paths>();

type Answer<Data> = {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
};

/** The body of an answer; a refusal is thrown with the problem the API told. */
export async function bodyOf<Data>(asked: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await asked;
  if (error === undefined && data !== undefined && data !== null) return data;
  throw new RefusedError(response.status, isProblem(error) ? error : undefined);
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'title' in error && 'detail' in error;
