import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CloudAssembly } from './cloud-assembly.ts';
import { readAll } from './reader.ts';
import type { ResolvedResource } from './resources.ts';
import { JsonValue } from './template.ts';

export type Machine = {
  readonly name: string;
  readonly definition: string;
  readonly roleArn: string;
};

const Properties = z.object({
  StateMachineType: z.literal('STANDARD').default('STANDARD'),
  RoleArn: z.string(),
  DefinitionString: z.string().optional(),
  Definition: z.record(z.string(), JsonValue).optional(),
  DefinitionS3Location: z.object({ Key: z.string() }).optional(),
  DefinitionSubstitutions: z.record(z.string(), z.coerce.string()).default({}),
});

export function readMachines(
  resources: readonly ResolvedResource[],
  assets: CloudAssembly['assets'],
): readonly Machine[] {
  return readAll(
    resources,
    'AWS::StepFunctions::StateMachine',
    Properties,
    (properties, { arn }) => ({
      name: arn.slice(arn.lastIndexOf(':') + 1),
      roleArn: properties.RoleArn,
      definition: substituted(definitionOf(properties, assets), properties.DefinitionSubstitutions),
    }),
  );
}

function definitionOf(
  properties: z.infer<typeof Properties>,
  assets: CloudAssembly['assets'],
): string {
  const { DefinitionString, Definition, DefinitionS3Location } = properties;
  if (DefinitionString !== undefined) return DefinitionString;
  if (Definition !== undefined) return JSON.stringify(Definition);
  const file = assets.get(DefinitionS3Location?.Key ?? '');
  if (file === undefined) throw new Error('A state machine of the template has no definition.');
  return readFileSync(file, 'utf8');
}

function substituted(definition: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`\${${name}}`, value),
    definition,
  );
}
