import type * as z from 'zod';
import { CodedMistake } from '#domain/mistake-code.ts';

type Issue = z.core.$ZodIssue;

/** The code of what a schema refused, with what it would have taken; a rule of ours names its own. */
export function mistakeOfIssue(issue: Issue, isMissing: boolean): CodedMistake {
  if (isMissing) return { code: 'missing' };
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown-field' };
    case 'invalid_type':
      return { code: 'wrong-type', facts: { type: issue.expected } };
    case 'invalid_format':
      return { code: 'wrong-format', facts: { format: issue.format } };
    case 'invalid_value':
      return { code: 'not-one-of', facts: { values: issue.values.map(String) } };
    case 'too_small':
      return { code: 'too-small', facts: { least: Number(issue.minimum), of: issue.origin } };
    case 'too_big':
      return { code: 'too-big', facts: { most: Number(issue.maximum), of: issue.origin } };
    case 'custom':
      return CodedMistake.safeParse(issue.params).data ?? { code: 'not-valid' };
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return { code: 'not-valid' };
  }
}
