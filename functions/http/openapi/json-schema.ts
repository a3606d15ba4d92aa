import * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Components = Record<string, JsonSchema>;

/** Formats a reader knows: their pattern would only be noise. */
const KNOWN_FORMATS = new Set(['date', 'date-time', 'email', 'uri']);

/** Turns zod schemas into JSON Schema, and keeps those that have a name as components to refer to. */
export function schemaWriter() {
  const components: Components = {};

  const write = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
    const {
      $defs = {},
      $schema: _stated,
      ...written
    } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => simplify(jsonSchema),
    });
    for (const [name, component] of Object.entries($defs)) components[name] = relocated(component);
    return relocated(written);
  };

  return { write, components };
}

function simplify(schema: JsonSchema): void {
  if (schema.format !== undefined && KNOWN_FORMATS.has(schema.format)) delete schema.pattern;
  // Every integer here is a safe one: it goes without saying.
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/** zod keeps named schemas beside the one it writes; OpenAPI keeps them in one place for all. */
function relocated(schema: JsonSchema): JsonSchema {
  const { id: _name, ...rest } = schema;
  const text = JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/');
  return z.record(z.string(), z.json()).parse(JSON.parse(text));
}
