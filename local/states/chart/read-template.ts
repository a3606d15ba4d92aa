import { isRecord } from '../json.ts';
import type { Template } from './chart.ts';
import { complain, type Source } from './reading.ts';

/** Reads a field that may hold JSONata, at any depth. */
export function readTemplate(source: Source, name: string): Template | undefined {
  const value = source.fields[name];
  if (value === undefined) return undefined;
  return compileValue(source, value, `${source.prefix}${name}`);
}

export function requireTemplate(source: Source, name: string): Template {
  const template = readTemplate(source, name);
  if (template !== undefined) return template;
  complain(source, `These fields are required: [${name}]`);
  return { kind: 'literal', value: null };
}

function compileValue(source: Source, value: unknown, location: string): Template {
  if (typeof value === 'string') return compileText(source, value, location);
  if (Array.isArray(value)) return compileList(source, value, location);
  if (isRecord(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => [key, compileValue(source, item, `${location}/${key}`)] as const,
    );
    if (entries.every(([, item]) => item.kind === 'literal')) return { kind: 'literal', value };
    return { kind: 'object', entries };
  }
  return { kind: 'literal', value };
}

function compileList(source: Source, value: readonly unknown[], location: string): Template {
  const items = value.map((item, index) => compileValue(source, item, `${location}[${index}]`));
  if (items.every((item) => item.kind === 'literal')) return { kind: 'literal', value };
  return { kind: 'list', items };
}

function compileText(source: Source, text: string, location: string): Template {
  if (!text.startsWith('{%') || !text.endsWith('%}')) return { kind: 'literal', value: text };
  const expression = text.slice(2, -2).trim();
  try {
    return { kind: 'expression', location, expression: source.reading.compile(expression) };
  } catch (error) {
    const why = error instanceof Error || isRecord(error) ? String(error.message) : String(error);
    complain(source, `The JSONata expression '${expression}' in '${location}' is invalid: ${why}`);
    return { kind: 'literal', value: null };
  }
}
