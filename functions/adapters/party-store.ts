import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Creditor, CreditorSettings } from '#domain/creditor.ts';
import { Debtor } from '#domain/debtor.ts';

export type PartyStore = {
  readonly findCreditor: (creditorId: string) => Promise<Creditor | undefined>;
  readonly saveCreditor: (creditor: Creditor) => Promise<void>;
  readonly listCreditors: () => Promise<readonly Creditor[]>;
  readonly findDebtor: (creditorId: string, debtorId: string) => Promise<Debtor | undefined>;
  readonly saveDebtor: (creditorId: string, debtor: Debtor) => Promise<void>;
  readonly listDebtors: (creditorId: string) => Promise<readonly Debtor[]>;
};

const StoredCreditor = CreditorSettings.extend({ id: z.string() });

/** Creditors and debtors in the ledger table: who they are, saved as a whole. */
export function partyStore(dynamo: DynamoDBClient, table: string): PartyStore {
  const find = async (pk: string, sk: string) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({
        TableName: table,
        Key: { pk: { S: pk }, sk: { S: sk } },
        ConsistentRead: true,
      }),
    );
    return Item && unmarshall(Item).party;
  };
  const save = async (pk: string, sk: string, party: object) => {
    const Item = marshall({ pk, sk, party }, { removeUndefinedValues: true });
    await dynamo.send(new PutItemCommand({ TableName: table, Item }));
  };
  const list = async (pk: string) => {
    const pages = paginateQuery(
      { client: dynamo },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      },
    );
    const parties: unknown[] = [];
    for await (const { Items = [] } of pages) {
      parties.push(...Items.map((item) => unmarshall(item).party));
    }
    return parties;
  };

  return {
    findCreditor: async (id) => {
      const found = await find('creditor', id);
      return found && StoredCreditor.parse(found);
    },
    saveCreditor: (creditor) => save('creditor', creditor.id, creditor),
    listCreditors: async () => z.array(StoredCreditor).parse(await list('creditor')),
    findDebtor: async (creditorId, debtorId) => {
      const found = await find(`debtor#${creditorId}`, debtorId);
      return found && Debtor.parse(found);
    },
    saveDebtor: (creditorId, debtor) => save(`debtor#${creditorId}`, debtor.id, debtor),
    listDebtors: async (creditorId) => z.array(Debtor).parse(await list(`debtor#${creditorId}`)),
  };
}
