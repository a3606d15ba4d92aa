import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
  paginateQuery,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { addSeconds, epochOf, type Instant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { UnmatchedEvent } from '#domain/payment-event.ts';
import { type RowKey, rowReader } from './row-reader.ts';

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

const keyOf = (id: string): RowKey => ({ pk: PARTITION, sk: id });
const paymentKeyOf = (payment: string): RowKey => ({ pk: `payment#${payment}`, sk: 'invoice' });
/** A sign that something was ever kept under this name: every new invoice asks, and hardly ever is there anything. */
const signOf = (waitingFor: string): RowKey => ({ pk: `waiting#${waitingFor}`, sk: 'payments' });

/** Payment events without an invoice, in the ledger table, and to which invoice known payments belong. */
export function webhookEventStore(
  dynamo: DynamoDBClient,
  table: string,
  readRow = rowReader(dynamo, table),
): WebhookEventStore {
  const put = (Item: PutItemCommandInput['Item']) =>
    dynamo.send(new PutItemCommand({ TableName: table, Item }));
  return {
    keep: async (unmatched) => {
      await put(marshall(signOf(unmatched.waitingFor)));
      const Item = marshall({ ...keyOf(unmatched.id), unmatched }, { removeUndefinedValues: true });
      const ConditionExpression = 'attribute_not_exists(pk)';
      await unlessThere(
        dynamo.send(new PutItemCommand({ TableName: table, Item, ConditionExpression })),
      );
    },
    waiting: async (waitingFor) => {
      if (waitingFor === undefined) return waitingEvents(dynamo, table, '');
      const isAny = (await readRow(signOf(waitingFor))) !== undefined;
      return isAny ? waitingEvents(dynamo, table, `${waitingFor}#`) : [];
    },
    find: async (id) => {
      const item = await readRow(keyOf(id));
      return item && item.matchedAt === undefined
        ? UnmatchedEvent.parse(unmarshall(item).unmatched)
        : undefined;
    },
    matched: async (id, match) => {
      await dynamo.send(new UpdateItemCommand({ TableName: table, ...matchOf(id, match) }));
    },
    remember: async (payment, invoiceId) => {
      await put(marshall({ ...paymentKeyOf(payment), invoiceId }));
    },
    invoiceOf: async (payment) => {
      const item = await readRow(paymentKeyOf(payment));
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
  Key: marshall(keyOf(id)),
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
