import { type DynamoDBClient, paginateQuery, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { ReadRow, RowKey } from './row-reader.ts';

/** A row as it is stored, before anything of it is believed. */
export type PartyRow = Readonly<Record<string, unknown>>;

/** An attribute of a row; `isKept` leaves the value that is there. */
export type Attribute = {
  readonly name: string;
  readonly value: object;
  readonly isKept?: boolean;
};

/** The rows of the ledger table in which parties are kept, one attribute written at a time. */
export function partyRows(dynamo: DynamoDBClient, table: string, readRow: ReadRow) {
  return {
    /** The row of each key, in the order of the keys. */
    find: async (...keys: RowKey[]): Promise<readonly (PartyRow | undefined)[]> => {
      const rows = await Promise.all(keys.map((key) => readRow(key)));
      return rows.map((row) => row && unmarshall(row));
    },
    set: async ({ pk, sk }: RowKey, { name, value, isKept = false }: Attribute): Promise<void> => {
      await dynamo.send(
        new UpdateItemCommand({
          TableName: table,
          Key: { pk: { S: pk }, sk: { S: sk } },
          UpdateExpression: `SET #name = ${isKept ? 'if_not_exists(#name, :value)' : ':value'}`,
          ExpressionAttributeNames: { '#name': name },
          ExpressionAttributeValues: marshall({ ':value': value }, { removeUndefinedValues: true }),
        }),
      );
    },
    list: async (pk: string): Promise<readonly PartyRow[]> => {
      const pages = paginateQuery(
        { client: dynamo },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: pk } },
        },
      );
      const rows: PartyRow[] = [];
      for await (const { Items = [] } of pages) rows.push(...Items.map((item) => unmarshall(item)));
      return rows;
    },
  };
}
