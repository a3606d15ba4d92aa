import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { InvoicePlace } from './invoice-place.ts';

/** Where the next sweep goes on. */
const SweepPosition = z.object({ creditorId: z.string(), after: InvoicePlace.optional() });
export type SweepPosition = z.infer<typeof SweepPosition>;

export type SweepPositionStore = {
  readonly read: () => Promise<SweepPosition | undefined>;
  readonly write: (position: SweepPosition) => Promise<void>;
};

const KEY = { pk: { S: 'sweep' }, sk: { S: 'position' } };

/** The sweeper's bookmark, in the ledger table. Lost or doubled, it only sweeps elsewhere first. */
export const sweepPositionStore = (dynamo: DynamoDBClient, table: string): SweepPositionStore => ({
  read: async () => {
    const { Item } = await dynamo.send(new GetItemCommand({ TableName: table, Key: KEY }));
    return Item && SweepPosition.parse(unmarshall(Item).position);
  },
  write: async (position) => {
    const Item = { ...KEY, ...marshall({ position }, { removeUndefinedValues: true }) };
    await dynamo.send(new PutItemCommand({ TableName: table, Item }));
  },
});
