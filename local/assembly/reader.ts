import type { z } from 'zod';
import { UnsupportedError } from '../unsupported.ts';
import type { ResolvedResource } from './resources.ts';

/** Reads every resource of one type through a schema of the properties that matter here. */
export function readAll<Properties, Model>(
  resources: readonly ResolvedResource[],
  type: string,
  schema: z.ZodType<Properties>,
  model: (properties: Properties, resource: ResolvedResource) => Model,
): readonly Model[] {
  return resources
    .filter((resource) => resource.type === type)
    .map((resource) => model(parse(schema, resource), resource));
}

function parse<Properties>(schema: z.ZodType<Properties>, resource: ResolvedResource): Properties {
  const { success, data, error } = schema.safeParse(resource.properties);
  if (success) return data;
  const [issue] = error.issues;
  const where = `${resource.type} ${resource.logicalId}/${issue?.path.join('/') ?? ''}`;
  throw new Error(`The template is not understood at ${where}: ${issue?.message ?? ''}`);
}

/** Stops at a property that would change what happens and that nothing here implements. */
export function refuse(
  { properties, type, logicalId }: ResolvedResource,
  names: readonly string[],
) {
  for (const name of names) {
    if (properties[name] !== undefined) {
      throw new UnsupportedError(`${name} of ${type} (${logicalId})`);
    }
  }
}
