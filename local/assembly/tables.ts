import { z } from 'zod';
import { readAll, refuse } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

const Keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const Index = z.object({
  IndexName: z.string(),
  KeySchema: Keys,
  Projection: z.object({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
});

const Properties = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: Keys,
  GlobalSecondaryIndexes: z.array(Index).optional(),
});

/** A table in the terms of DynamoDB's CreateTable. */
export type Table = z.infer<typeof Properties> & { readonly TableName: string };

export function readTables(resources: readonly ResolvedResource[]): readonly Table[] {
  return ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'].flatMap((type) =>
    readAll(resources, type, Properties, (properties, resource) => {
      refuse(resource, [
        'LocalSecondaryIndexes',
        'StreamSpecification',
        'ImportSourceSpecification',
      ]);
      return { TableName: resource.ref, ...properties };
    }),
  );
}
