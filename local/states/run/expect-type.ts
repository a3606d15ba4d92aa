import type { Template } from '../chart/chart.ts';
import { unexpectedType } from '../query/evaluate.ts';
import { EvaluationError } from '../query/evaluation-error.ts';

/** The error of a field whose value is of a type it does not take. */
function wrongType(template: Template, expected: string, value: unknown): EvaluationError {
  if (template.kind === 'expression') return unexpectedType(template, expected, value);
  const given = JSON.stringify(value);
  return new EvaluationError(`Expected '${expected}' for value: ${given}`, undefined, true);
}

export function expectInteger(template: Template, value: unknown, min: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min) return value;
  throw wrongType(template, 'integer', value);
}

export function expectNumber(template: Template, value: unknown): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw wrongType(template, 'number', value);
}

export function expectText(template: Template, value: unknown): string {
  if (typeof value === 'string') return value;
  throw wrongType(template, 'string', value);
}

export function expectBoolean(template: Template, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw wrongType(template, 'boolean', value);
}

export function expectArray(template: Template, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrongType(template, 'array', value);
}
