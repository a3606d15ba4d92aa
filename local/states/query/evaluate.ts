import type { Template } from '../chart/chart.ts';
import { isRecord } from '../json.ts';
import { EvaluationError } from './evaluation-error.ts';

export type Bindings = Readonly<Record<string, unknown>>;

type ExpressionTemplate = Extract<Template, { kind: 'expression' }>;

/** Gives the value of a field; throws an EvaluationError with AWS's words. */
export async function evaluate(template: Template, bindings: Bindings): Promise<unknown> {
  switch (template.kind) {
    case 'literal':
      return template.value;
    case 'expression':
      return evaluateExpression(template, bindings);
    case 'list': {
      const items: unknown[] = [];
      for (const item of template.items) items.push(await evaluate(item, bindings));
      return items;
    }
    case 'object': {
      const entries: [string, unknown][] = [];
      for (const [name, value] of template.entries) {
        entries.push([name, await evaluate(value, bindings)]);
      }
      return Object.fromEntries(entries);
    }
  }
}

async function evaluateExpression(
  template: ExpressionTemplate,
  bindings: Bindings,
): Promise<unknown> {
  const result = await runExpression(template, bindings);
  if (result === undefined) {
    throw broken(template, 'returned nothing (undefined).', isVariable(template));
  }
  if (isFunction(result)) throw broken(template, 'returned an unsupported result type.', true);
  return plain(result);
}

async function runExpression(template: ExpressionTemplate, bindings: Bindings): Promise<unknown> {
  try {
    return await template.expression.evaluate(bindings);
  } catch (error) {
    throw broken(template, `threw an error during evaluation. ${explain(error)}`);
  }
}

/** Says that an expression's value is not of the type its field takes. */
export function unexpectedType(
  template: ExpressionTemplate,
  expected: string,
  value: unknown,
): EvaluationError {
  return broken(
    template,
    `returned an unexpected result type. Expected '${expected}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`,
    true,
  );
}

function broken(template: ExpressionTemplate, what: string, pastEntry = false): EvaluationError {
  const { location, expression } = template;
  return new EvaluationError(
    `The JSONata expression '${expression.source}' specified for the field '${location}' ${what}`,
    location,
    pastEntry,
  );
}

/** Nothing but the name of a variable. */
function isVariable({ expression }: ExpressionTemplate): boolean {
  return /^\$[A-Za-z_]\w*$/.test(expression.source);
}

function explain(error: unknown): string {
  if (!isRecord(error)) return String(error);
  const message = String(error.message);
  return typeof error.code === 'string' ? `${error.code}: ${message}` : message;
}

function isFunction(value: unknown): boolean {
  if (typeof value === 'function') return true;
  return isRecord(value) && (value._jsonata_function === true || value._jsonata_lambda === true);
}

/** Sheds what JSONata leaves on its sequences, and any function inside the value. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
