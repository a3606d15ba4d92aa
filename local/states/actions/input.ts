import * as z from 'zod';
import { isRecord } from '../json.ts';
import { StatesServiceError } from '../service-error.ts';

/** Reads the input of an action; a field that is not implemented is refused by its name. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => explain(issue, input));
  const count = wrong.length === 1 ? '1 validation error' : `${wrong.length} validation errors`;
  throw new StatesServiceError('ValidationException', `${count} detected: ${wrong.join('; ')}`);
}

type Issue = z.core.$ZodIssue;

/** Says it in AWS's words, where AWS's words are known. */
function explain(issue: Issue, input: unknown): string {
  const place = issue.path.join('.');
  const constraint = constraintOf(issue);
  if (constraint === undefined)
    return place === '' ? issue.message : `'${place}': ${issue.message}`;
  const value = isRecord(input) ? input[place] : undefined;
  const given = value === undefined ? 'null' : `'${textOf(value)}'`;
  return `Value ${given} at '${place}' failed to satisfy constraint: Member must ${constraint}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function constraintOf(issue: Issue): string | undefined {
  if (issue.code === 'invalid_value') return `satisfy enum value set: [${issue.values.join(', ')}]`;
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'not be null' : undefined;
  if (issue.code !== 'too_big') return undefined;
  const what = issue.origin === 'string' ? 'length' : 'value';
  return `have ${what} less than or equal to ${issue.maximum}`;
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
