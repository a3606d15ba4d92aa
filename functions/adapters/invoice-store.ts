import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type Attention, attentionTo } from '#domain/attention.ts';
import { Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';

export type InvoicePage = { readonly invoices: readonly Invoice[]; readonly cursor?: string };

/** A slice of a list: `cursor` is what the page before returned. */
export type Slice = { readonly limit: number; readonly cursor?: string | undefined };

export type InvoiceStore = {
  readonly find: (id: InvoiceId) => Promise<Invoice | undefined>;
  /** Stores a new invoice; `false` when its id is taken. */
  readonly create: (invoice: Invoice) => Promise<boolean>;
  /** Stores version n of an invoice if n-1 is still the one stored; `false` when somebody was faster. */
  readonly replace: (invoice: Invoice) => Promise<boolean>;
  readonly ofCreditor: (creditorId: string, slice: Slice) => Promise<InvoicePage>;
  readonly ofDebtor: (creditorId: string, debtorId: string, slice: Slice) => Promise<InvoicePage>;
  readonly needing: (attention: Attention, slice: Slice) => Promise<InvoicePage>;
};

const keyOf = (id: string) => ({ pk: { S: `invoice#${id}` }, sk: { S: 'invoice' } });

/** Invoices in the ledger table: one item each, written only under a condition. */
export function invoiceStore(dynamo: DynamoDBClient, table: string): InvoiceStore {
  const put = (invoice: Invoice, condition: string, previous?: number): Promise<boolean> =>
    succeeds(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: itemOf(invoice),
          ConditionExpression: condition,
          ...(previous !== undefined && {
            ExpressionAttributeValues: { ':previous': { N: String(previous) } },
          }),
        }),
      ),
    );

  const query = async (index: string, hash: string, value: string, slice: Slice) => {
    const answer = await dynamo.send(new QueryCommand(queryOf(table, index, hash, value, slice)));
    const invoices = (answer.Items ?? []).map(invoiceOf);
    return answer.LastEvaluatedKey
      ? { invoices, cursor: cursorOf(answer.LastEvaluatedKey) }
      : { invoices };
  };

  return {
    find: async (id) => {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }),
      );
      return Item && invoiceOf(Item);
    },
    create: (invoice) => put(invoice, 'attribute_not_exists(pk)'),
    replace: (invoice) => put(invoice, 'version = :previous', invoice.version - 1),
    ofCreditor: (creditorId, slice) => query('by-creditor', 'creditor', creditorId, slice),
    ofDebtor: (creditorId, debtorId, slice) =>
      query('by-debtor', 'debtor', `${creditorId}#${debtorId}`, slice),
    needing: (attention, slice) => query('by-attention', 'attention', attention, slice),
  };
}

type Item = NonNullable<QueryCommandInput['ExclusiveStartKey']>;

function itemOf(invoice: Invoice): Item {
  const { id, terms, debtorId } = invoice;
  const attention = attentionTo(invoice);
  return marshall(
    {
      pk: `invoice#${id}`,
      sk: 'invoice',
      version: invoice.version,
      creditor: terms.creditorId,
      debtor: `${terms.creditorId}#${debtorId}`,
      dueOrder: `${terms.dueOn}#${id}`,
      ...(attention && { attention }),
      // One text instead of a hundred nested attributes: nothing inside is ever queried, and it is far cheaper to
      // write, to read and to condition on.
      invoice: JSON.stringify(invoice),
    },
    { removeUndefinedValues: true },
  );
}

const invoiceOf = (item: Item): Invoice => Invoice.parse(JSON.parse(unmarshall(item).invoice));

const queryOf = (
  table: string,
  index: string,
  hash: string,
  value: string,
  { limit, cursor }: Slice,
): QueryCommandInput => ({
  TableName: table,
  IndexName: index,
  KeyConditionExpression: '#hash = :value',
  ExpressionAttributeNames: { '#hash': hash },
  ExpressionAttributeValues: { ':value': { S: value } },
  Limit: limit,
  ...(cursor !== undefined && { ExclusiveStartKey: keyOfCursor(cursor) }),
});

const cursorOf = (key: Item): string =>
  Buffer.from(JSON.stringify(unmarshall(key))).toString('base64url');

const keyOfCursor = (cursor: string): Item =>
  marshall(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));

async function succeeds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
