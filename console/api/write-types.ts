/** A JSON Schema as our own OpenAPI document uses it; what it says beyond shape is for the server to check. */
type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};
export type OpenApi = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const MARK =
  '// Written by `npm run api-types` from our OpenAPI document; a test keeps them equal.';
const JSON_TYPE = 'application/json';
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The types of an OpenAPI document, in the form that openapi-fetch reads. */
export function writeTypes({ paths, components }: OpenApi): string {
  const schemas = Object.entries(components.schemas).map(field);
  const text = [
    MARK,
    `export type paths = ${block(Object.entries(paths).map(pathOf))};`,
    `export type components = { schemas: ${block(schemas)} };`,
    '',
  ].join('\n');
  return indented(text);
}

function indented(text: string): string {
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      const closing = /^[}\])]/.test(line) ? 1 : 0;
      const written = `${'  '.repeat(Math.max(0, depth - closing))}${line}`;
      depth += count(line, '{') - count(line, '}');
      return written;
    })
    .join('\n');
}

const count = (line: string, sign: string): number => line.split(sign).length - 1;

const block = (lines: readonly string[]): string =>
  lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('\n')}\n}`;
const key = (name: string): string =>
  /^(?:[A-Za-z_]\w*|\d+)$/.test(name) ? name : JSON.stringify(name);
const field = ([name, schema]: readonly [string, Schema]): string =>
  `${key(name)}: ${typeOf(schema)};`;

function pathOf([path, operations]: readonly [
  string,
  Readonly<Record<string, Operation>>,
]): string {
  const lines = METHODS.map((method) => {
    const operation = operations[method];
    return operation ? `${method}: ${operationOf(operation)};` : `${method}?: never;`;
  });
  return `${key(path)}: ${block(['parameters: Record<never, never>;', ...lines])};`;
}

const operationOf = (operation: Operation): string =>
  block([
    `parameters: ${parametersOf(operation.parameters ?? [])};`,
    bodyOf(operation.requestBody),
    `responses: ${block(Object.entries(operation.responses).map(responseOf))};`,
  ]);

const parametersOf = (all: readonly Parameter[]): string =>
  block(
    ['query', 'header', 'path', 'cookie'].map((place) => {
      const some = all.filter((parameter) => parameter.in === place);
      if (some.length === 0) return `${place}?: never;`;
      const isNeeded = some.some(({ required }) => required === true);
      return `${place}${isNeeded ? '' : '?'}: ${block(some.map(parameterOf))};`;
    }),
  );

const parameterOf = ({ name, required, schema }: Parameter): string =>
  `${key(name)}${required === true ? '' : '?'}: ${typeOf(schema)};`;

function bodyOf(body: Operation['requestBody']): string {
  if (body === undefined) return 'requestBody?: never;';
  return `requestBody${body.required === true ? '' : '?'}: { content: ${contentOf(body.content)} };`;
}

const responseOf = ([status, { content }]: readonly [string, { content?: Content }]): string =>
  `${key(status)}: { headers: Record<string, unknown>; content${content ? `: ${contentOf(content)}` : '?: never'} };`;

/** Where an answer can be JSON it is read as JSON: its other forms are files, which pages link to. */
function contentOf(content: Content): string {
  const all = Object.entries(content);
  const json = all.filter(([type]) => type === JSON_TYPE);
  return block(
    (json.length > 0 ? json : all).map(([type, { schema }]) => field([type, schema ?? {}])),
  );
}

/** The TypeScript of a schema. A schema that says nothing of its shape is `unknown`. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    return `components['schemas']['${schema.$ref.split('/').at(-1)}']`;
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const several = schema.oneOf ?? schema.anyOf;
  if (several) return several.map(typeOf).join(' | ');
  if (schema.allOf) return schema.allOf.map((one) => `(${typeOf(one)})`).join(' & ');
  return structureOf(schema);
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

function structureOf(schema: Schema): string {
  if (schema.type === 'array') return arrayOf(schema);
  if (schema.type === 'object') return objectOf(schema);
  return PLAIN[schema.type ?? ''] ?? 'unknown';
}

const arrayOf = ({ items, prefixItems }: Schema): string =>
  prefixItems
    ? `[${prefixItems.map(typeOf).join(', ')}]`
    : `(${items ? typeOf(items) : 'unknown'})[]`;

function objectOf({ properties, required = [], additionalProperties }: Schema): string {
  if (properties === undefined) {
    const values =
      typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
    return `Record<string, ${values}>`;
  }
  const lines = Object.entries(properties).map(([name, schema]) =>
    required.includes(name) ? field([name, schema]) : `${key(name)}?: ${typeOf(schema)};`,
  );
  return block(lines);
}
