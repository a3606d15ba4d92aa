import { z } from 'zod';

export const JsonValue = z.json();
export type JsonValue = z.infer<typeof JsonValue>;
export type JsonObject = Readonly<Record<string, JsonValue>>;

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), JsonValue).default({}),
  Condition: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;

/** The parts of a CloudFormation template that decide what runs. */
export const Template = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.string().optional() })).default({}),
  Resources: z.record(z.string(), Resource),
});
export type Template = z.infer<typeof Template>;

export function isObject(value: JsonValue | undefined): value is Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
