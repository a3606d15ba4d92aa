import { UnsupportedError } from '../unsupported.ts';
import { isObject, type JsonValue } from './template.ts';

/** What the names in a template stand for. */
export type Scope = {
  readonly ref: (name: string) => JsonValue | undefined;
  readonly attribute: (logicalId: string, attribute: string) => string;
};

type Intrinsic = (argument: JsonValue, scope: Scope) => JsonValue | undefined;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.ref(text(argument)),
  'Fn::GetAtt': getAttribute,
  'Fn::Join': join,
  'Fn::Sub': substitute,
  'Fn::Select': select,
  'Fn::Split': split,
};

/** Replaces every intrinsic by its value. `AWS::NoValue` gives undefined and drops the property that held it. */
export function resolve(value: JsonValue, scope: Scope): JsonValue | undefined {
  if (Array.isArray(value)) return value.flatMap((item) => resolve(item, scope) ?? []);
  if (!isObject(value)) return value;
  const intrinsic = intrinsicOf(value);
  if (intrinsic !== undefined) return intrinsic(scope);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const resolved = resolve(item, scope);
      return resolved === undefined ? [] : [[key, resolved]];
    }),
  );
}

function intrinsicOf(value: Record<string, JsonValue>) {
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [name, argument] = entry;
  const intrinsic = intrinsics[name];
  if (intrinsic !== undefined) return (scope: Scope) => intrinsic(argument, scope);
  if (name.startsWith('Fn::')) throw new UnsupportedError(`the intrinsic ${name}`);
  return undefined;
}

function getAttribute(argument: JsonValue, scope: Scope): JsonValue {
  const [logicalId, ...path] = typeof argument === 'string' ? argument.split('.') : list(argument);
  return scope.attribute(text(logicalId), path.map(text).join('.'));
}

function join(argument: JsonValue, scope: Scope): JsonValue {
  const [separator, parts] = list(argument);
  return list(resolve(parts ?? [], scope))
    .map(text)
    .join(text(separator));
}

function split(argument: JsonValue, scope: Scope): JsonValue {
  const [separator, whole] = list(argument);
  return text(resolve(whole ?? '', scope)).split(text(separator));
}

function select(argument: JsonValue, scope: Scope): JsonValue | undefined {
  const [index, items] = list(argument);
  return list(resolve(items ?? [], scope))[Number(text(index))];
}

function substitute(argument: JsonValue, scope: Scope): JsonValue {
  const [template, variables] = typeof argument === 'string' ? [argument, {}] : list(argument);
  const own = isObject(variables) ? variables : {};
  return text(template).replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const variable = own[name];
    if (variable !== undefined) return text(resolve(variable, scope));
    return text(name.includes('.') ? getAttribute(name, scope) : scope.ref(name));
  });
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  if (Array.isArray(value)) return value;
  throw new Error(`The template holds ${JSON.stringify(value)} where a list is due.`);
}

function text(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`The template holds ${JSON.stringify(value)} where a text is due.`);
}
