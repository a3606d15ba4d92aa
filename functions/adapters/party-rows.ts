import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  paginateQuery,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** A row as it is stored, before anything of it is believed. */
export type PartyRow = Readonly<Record<string, unknown>>;

export type RowKey = { readonly pk: string; readonly sk: string };

/** An attribute of a row; `isKept` leaves the value that is there. */
export type Attribute = {
  readonly name: string;
  readonly value: object;
  readonly isKept?: boolean;
};

type Key = Record<string, AttributeValue>;

/** The most rows one batch may ask for. */
const MOST_KEYS = 100;

/** The rows of the ledger table in which parties are kept, one attribute written at a time. */
export function partyRows(dynamo: DynamoDBClient, table: string) {
  /** All of the rows; what a busy table leaves for later is asked for again. */
  const getAll = async (Keys: Key[]): Promise<readonly Key[]> => {
    const { Responses, UnprocessedKeys } = await dynamo.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    const found = Responses?.[table] ?? [];
    const left = UnprocessedKeys?.[table]?.Keys ?? [];
    return left.length === 0 ? found : [...found, ...(await getAll(left))];
  };

  return {
    /** The row of each key, in the order of the keys. */
    find: async (...keys: RowKey[]): Promise<readonly (PartyRow | undefined)[]> => {
      const rows = new Map<string, PartyRow>();
      for (let begin = 0; begin < keys.length; begin += MOST_KEYS) {
        const some = keys.slice(begin, begin + MOST_KEYS);
        const items = await getAll(some.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } })));
        for (const row of items.map((item) => unmarshall(item))) {
          rows.set(`${row.pk} ${row.sk}`, row);
        }
      }
      return keys.map(({ pk, sk }) => rows.get(`${pk} ${sk}`));
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
