import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { addSeconds, epochOf, type Instant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { UnmatchedEvent } from '#domain/payment-event.ts';

type Match = { readonly invoiceId: InvoiceId; readonly by: string; readonly at: Instant };

export type WebhookEventStore = {
  /** Keeps an event once; the same one again changes nothing. */
  readonly keep: (event: UnmatchedEvent) => Promise<void>;
  /** What waits for this invoice or payment; without a name, everything that waits. */
  readonly waiting: (waitingFor?: string) => Promise<readonly UnmatchedEvent[]>;
  readonly find: (id: string) => Promise<UnmatchedEvent | undefined>;
  /** It waits no longer. A year later it is gone. */
  readonly matched: (id: string, match: Match) => Promise<void>;
  /** Which invoice a payment belongs to: later events about it may name only the payment. */
  readonly remember: (payment: string, invoiceId: InvoiceId) => Promise<void>;
  readonly invoiceOf: (payment: string) => Promise<InvoiceId | undefined>;
};

const PARTITION = 'unmatched#payments';
const KEPT_SECONDS = 365 * 86_400;

const keyOf = (id: string) => ({ pk: { S: PARTITION }, sk: { S: id } });
const paymentKeyOf = (payment: string) => ({
  pk: { S: `payment#${payment}` },
  sk: { S: 'invoice' },
});

/** Payment events without an invoice, in the ledger table, and to which invoice known payments belong. */
export function webhookEventStore(dynamo: DynamoDBClient, table: string): WebhookEventStore {
  const read = async (Key: ReturnType<typeof keyOf>) => {
    const command = new GetItemCommand({ TableName: table, Key, ConsistentRead: true });
    return (await dynamo.send(command)).Item;
  };
  return {
    keep: async (unmatched) => {
      const Item = marshall(
        { pk: PARTITION, sk: unmatched.id, unmatched },
        { removeUndefinedValues: true },
      );
      const ConditionExpression = 'attribute_not_exists(pk)';
      await unlessThere(
        dynamo.send(new PutItemCommand({ TableName: table, Item, ConditionExpression })),
      );
    },
    waiting: (waitingFor) =>
      waitingEvents(dynamo, table, waitingFor === undefined ? '' : `${waitingFor}#`),
    find: async (id) => {
      const item = await read(keyOf(id));
      return item && item.matchedAt === undefined
        ? UnmatchedEvent.parse(unmarshall(item).unmatched)
        : undefined;
    },
    matched: async (id, match) => {
      await dynamo.send(new UpdateItemCommand({ TableName: table, ...matchOf(id, match) }));
    },
    remember: async (payment, invoiceId) => {
      const Item = { ...paymentKeyOf(payment), invoiceId: { S: invoiceId } };
      await dynamo.send(new PutItemCommand({ TableName: table, Item }));
    },
    invoiceOf: async (payment) => {
      const item = await read(paymentKeyOf(payment));
      return item && InvoiceId.parse(item.invoiceId?.S);
    },
  };
}

async function waitingEvents(
  dynamo: DynamoDBClient,
  table: string,
  prefix: string,
): Promise<readonly UnmatchedEvent[]> {
  const isNamed = prefix === '' ? '' : ' AND begins_with(sk, :prefix)';
  const pages = paginateQuery(
    { client: dynamo },
    {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: `pk = :pk${isNamed}`,
      FilterExpression: 'attribute_not_exists(matchedAt)',
      ExpressionAttributeValues: {
        ':pk': { S: PARTITION },
        ...(prefix !== '' && { ':prefix': { S: prefix } }),
      },
    },
  );
  const events: UnmatchedEvent[] = [];
  for await (const { Items = [] } of pages) {
    events.push(...Items.map((item) => UnmatchedEvent.parse(unmarshall(item).unmatched)));
  }
  return events;
}

const matchOf = (id: string, { invoiceId, by, at }: Match) => ({
  Key: keyOf(id),
  UpdateExpression:
    'SET matchedAt = :at, matchedBy = :by, matchedWith = :invoice, expiresAt = :expiresAt',
  ExpressionAttributeValues: marshall({
    ':at': at,
    ':by': by,
    ':invoice': invoiceId,
    ':expiresAt': epochOf(addSeconds(at, KEPT_SECONDS)) / 1000,
  }),
});

async function unlessThere(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
