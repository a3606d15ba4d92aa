import { z } from 'zod';
import type { Table } from '../assembly/tables.ts';

const Listed = z.object({ TableNames: z.array(z.string()) });
const Described = z.object({
  Table: z.object({
    KeySchema: z.unknown(),
    GlobalSecondaryIndexes: z
      .array(z.object({ IndexName: z.string(), KeySchema: z.unknown(), Projection: z.unknown() }))
      .default([]),
  }),
});

/** Creates the tables that are missing. A table whose keys changed cannot be altered here: its data would be wrong. */
export async function createTables(url: string, tables: readonly Table[]): Promise<void> {
  const { TableNames } = Listed.parse(await call(url, 'ListTables', {}));
  for (const table of tables) {
    if (TableNames.includes(table.TableName)) await checkKeys(url, table);
    else await call(url, 'CreateTable', { BillingMode: 'PAY_PER_REQUEST', ...table });
  }
}

async function checkKeys(url: string, table: Table): Promise<void> {
  const found = Described.parse(await call(url, 'DescribeTable', { TableName: table.TableName }));
  if (keysOf(found.Table) === keysOf(table)) return;
  throw new Error(
    `The keys of the table ${table.TableName} changed since this data directory was made: start with another --data directory.`,
  );
}

type Keys = Pick<z.infer<typeof Described>['Table'], 'KeySchema'> & {
  readonly GlobalSecondaryIndexes?:
    | Table['GlobalSecondaryIndexes']
    | z.infer<typeof Described>['Table']['GlobalSecondaryIndexes'];
};

function keysOf({ KeySchema, GlobalSecondaryIndexes = [] }: Keys): string {
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys, Projection }) =>
    JSON.stringify([IndexName, keys, Projection]),
  );
  return JSON.stringify([KeySchema, indexes.toSorted()]);
}

async function call(url: string, operation: string, input: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: JSON.stringify(input),
  });
  const output: unknown = await response.json();
  if (!response.ok) throw new Error(`DynamoDB ${operation} failed: ${JSON.stringify(output)}`);
  return output;
}
