import type * as z from 'zod';
import { mistakeOfIssue } from './mistake-of-issue.ts';
import type { Mistake } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = Issue['path'];

/** The mistakes of a body, each with its pointer, the field's name and what would be right there. */
export const mistakesInBody = (issues: readonly Issue[], body: unknown): readonly Mistake[] =>
  firstAtEachPlace(issues).map(({ issue, path }) => ({
    pointer: pointerTo(path),
    ...toldOf(issue, path, body),
  }));

/** The mistakes of path or query parameters, each with the parameter's name. */
export const mistakesInParameters = (
  issues: readonly Issue[],
  parameters: unknown,
): readonly Mistake[] =>
  firstAtEachPlace(issues).map(({ issue, path }) => ({
    parameter: path.map(String).join('.'),
    ...toldOf(issue, path, parameters),
  }));

type Place = { readonly issue: Issue; readonly path: Path };

/** A day that does not exist is not also "before issuedOn": what follows from a mistake is not told. */
function firstAtEachPlace(issues: readonly Issue[]): readonly Place[] {
  const first = new Map<string, Place>();
  for (const issue of issues) {
    for (const path of placesOf(issue)) {
      const pointer = pointerTo(path);
      if (!first.has(pointer)) first.set(pointer, { issue, path });
    }
  }
  return [...first.values()];
}

/** An object with unknown fields is one issue to zod; each field is a mistake of its own to the caller. */
const placesOf = (issue: Issue): readonly Path[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** RFC 6901. The whole body is the empty pointer. */
export const pointerTo = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function toldOf(issue: Issue, path: Path, root: unknown) {
  const isMissing = path.length > 0 && valueAt(root, path) === undefined;
  return { detail: detailOf(issue, path, isMissing), ...mistakeOfIssue(issue, isMissing) };
}

function detailOf(issue: Issue, path: Path, isMissing: boolean): string {
  const name = path.map(String).join('.') || 'the body';
  if (issue.code === 'unrecognized_keys') return `${name} is not a field known here: remove it`;
  return isMissing ? `${name} is missing: ${issue.message}` : `${name} must be ${issue.message}`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
