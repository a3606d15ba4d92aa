import {
  type AttributeValue,
  BatchGetItemCommand,
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
  /** Both parties of an invoice in one request. */
  readonly findParties: (
    creditorId: string,
    debtorId: string,
  ) => Promise<{ readonly creditor: Creditor | undefined; readonly debtor: Debtor | undefined }>;
  readonly findDebtor: (creditorId: string, debtorId: string) => Promise<Debtor | undefined>;
  readonly saveDebtor: (creditorId: string, debtor: Debtor) => Promise<void>;
  readonly listDebtors: (creditorId: string) => Promise<readonly Debtor[]>;
};

const StoredCreditor = CreditorSettings.extend({ id: z.string() });

/** The rows parties are kept in, before anything of them is believed. */
function partyRows(dynamo: DynamoDBClient, table: string) {
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

  return { find, save, list };
}

/** Creditors and debtors in the ledger table: who they are, saved as a whole. */
export function partyStore(dynamo: DynamoDBClient, table: string): PartyStore {
  const { find, save, list } = partyRows(dynamo, table);
  return {
    findCreditor: async (id) => {
      const found = await find('creditor', id);
      return found && StoredCreditor.parse(found);
    },
    saveCreditor: (creditor) => save('creditor', creditor.id, creditor),
    listCreditors: async () => z.array(StoredCreditor).parse(await list('creditor')),
    findParties: async (creditorId, debtorId) => {
      const keys = [
        { pk: { S: 'creditor' }, sk: { S: creditorId } },
        { pk: { S: `debtor#${creditorId}` }, sk: { S: debtorId } },
      ];
      const items = await getAll(dynamo, table, keys);
      const [creditor, debtor] = keys.map(
        ({ pk }) => items.find((item) => item.pk?.S === pk.S)?.party,
      );
      return {
        creditor: creditor && StoredCreditor.parse(unmarshall({ creditor }).creditor),
        debtor: debtor && Debtor.parse(unmarshall({ debtor }).debtor),
      };
    },
    findDebtor: async (creditorId, debtorId) => {
      const found = await find(`debtor#${creditorId}`, debtorId);
      return found && Debtor.parse(found);
    },
    saveDebtor: (creditorId, debtor) => save(`debtor#${creditorId}`, debtor.id, debtor),
    listDebtors: async (creditorId) => z.array(Debtor).parse(await list(`debtor#${creditorId}`)),
  };
}

type Key = Readonly<Record<string, AttributeValue>>;

/** All of the items; what a busy table leaves for later is asked for again. */
async function getAll(dynamo: DynamoDBClient, table: string, Keys: Key[]): Promise<readonly Key[]> {
  const { Responses, UnprocessedKeys } = await dynamo.send(
    new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
  );
  const found = Responses?.[table] ?? [];
  const left = UnprocessedKeys?.[table]?.Keys ?? [];
  return left.length === 0 ? found : [...found, ...(await getAll(dynamo, table, left))];
}
