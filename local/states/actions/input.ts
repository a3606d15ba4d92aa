import * as z from 'zod';
import { StatesServiceError } from '../service-error.ts';

/** Reads the input of an action; a field that is not implemented is refused by its name. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => {
    const place = issue.path.join('.');
    return place === '' ? issue.message : `'${place}': ${issue.message}`;
  });
  const count = wrong.length === 1 ? '1 validation error' : `${wrong.length} validation errors`;
  throw new StatesServiceError('ValidationException', `${count} detected: ${wrong.join('; ')}`);
}

/** AWS counts its dates in seconds. */
export function toSeconds(instant: number): number {
  return instant / 1_000;
}

const maxPageSize = 1_000;
const usualPageSize = 100;

export const pageFields = {
  maxResults: z.int().min(0).max(maxPageSize).optional(),
  nextToken: z.string().min(1).optional(),
};

export function pageSize(maxResults: number | undefined): number {
  return maxResults === undefined || maxResults === 0 ? usualPageSize : maxResults;
}

const tokenPrefix = 'relance-page:';

/** A page token holds where the next page begins. */
export function writePageToken(position: number): string {
  return Buffer.from(`${tokenPrefix}${position}`).toString('base64');
}

export function readPageToken(token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  const text = Buffer.from(token, 'base64').toString();
  const position = Number(text.slice(tokenPrefix.length));
  if (text.startsWith(tokenPrefix) && Number.isInteger(position)) return position;
  throw new StatesServiceError('InvalidToken', `Invalid Token: '${token}'`);
}
