import { complain, type Source } from './reading.ts';

/** The plain fields of a definition: those that take no expression. */

export function readText(source: Source, name: string): string | undefined {
  const value = source.fields[name];
  if (value === undefined || typeof value === 'string') return value;
  complain(source, `The field '${name}' must be a string`);
  return undefined;
}

export function requireText(source: Source, name: string): string {
  if (source.fields[name] === undefined) complain(source, `These fields are required: [${name}]`);
  return readText(source, name) ?? '';
}

type NumberRule = {
  readonly min: number;
  readonly max?: number;
  readonly whole: boolean;
};

export function readNumber(source: Source, name: string, rule: NumberRule): number | undefined {
  const value = source.fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && obeys(value, rule)) return value;
  const kind = rule.whole ? 'an integer' : 'a number';
  const most = rule.max === undefined ? '' : ` and at most ${rule.max}`;
  complain(source, `The field '${name}' must be ${kind} of at least ${rule.min}${most}`);
  return undefined;
}

function obeys(value: number, { min, max, whole }: NumberRule): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return value >= min && (max === undefined || value <= max);
}

export function readTexts(source: Source, name: string): readonly string[] {
  const value = source.fields[name];
  const texts = Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
  if (!Array.isArray(value) || texts.length !== value.length || texts.length === 0) {
    complain(source, `The field '${name}' must be a non-empty array of strings`);
  }
  return texts;
}
