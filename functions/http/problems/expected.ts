import type * as z from 'zod';

type RawIssue = z.core.$ZodRawIssue;

const formats: Record<string, string> = {
  date: 'a day written YYYY-MM-DD',
  datetime: 'an instant written YYYY-MM-DDThh:mm:ssZ',
  email: 'one e-mail address such as compta@client.fr',
  url: 'an https:// address',
  base64: 'base64 text',
};

const types: Record<string, string> = {
  string: 'a text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const oneOf = (values: readonly unknown[]) => `one of ${values.map(String).join(', ')}`;

/** What would be right, for an issue whose schema does not say it in its own words. */
export function expected(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return formatOf(issue) ?? types[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_format':
      return formats[issue.format] ?? `a text of the form ${issue.format}`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
    case 'too_big':
      return sizeOf(issue);
    case 'invalid_union':
      return Array.isArray(issue.options) ? oneOf(issue.options) : 'one of the forms described';
    case 'unrecognized_keys':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'a value as the OpenAPI document describes it';
  }
}

/** A missing day is told as a day, not as a text. */
function formatOf({ schema }: RawIssue): string | undefined {
  const def = schema?._zod.def;
  return def && 'format' in def && typeof def.format === 'string' ? formats[def.format] : undefined;
}

const units: Record<string, string> = { string: ' characters', array: ' entries' };

function sizeOf(issue: Extract<RawIssue, { code: 'too_small' | 'too_big' }>): string {
  const unit = units[issue.origin] ?? '';
  if (issue.code === 'too_big') return `at most ${issue.maximum}${unit}`;
  return issue.inclusive === false
    ? `more than ${issue.minimum}${unit}`
    : `at least ${issue.minimum}${unit}`;
}
