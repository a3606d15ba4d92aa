import {
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Attention, attentionTo } from '#domain/attention.ts';
import type { ChainHead } from '#domain/chain-head.ts';
import { Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import { InvoiceSummary, summaryOf } from '#domain/invoice-summary.ts';
import { dueOrderOf, type InvoicePlace, placeOf } from './invoice-place.ts';
import { type Row, rowReader } from './row-reader.ts';
import { rowReplacer } from './row-replacer.ts';
import { unlessRefused } from './unless-refused.ts';

/** Some of a list in its order, by due date; `next` is where the list goes on. */
export type Page<Item> = { readonly items: readonly Item[]; readonly next?: InvoicePlace };

/** A slice of a list: what comes after a place, or the beginning. */
export type Slice = { readonly limit: number; readonly after?: InvoicePlace | undefined };

export type InvoiceStore = {
  readonly find: (id: InvoiceId) => Promise<Invoice | undefined>;
  /** Stores a new invoice; `false` when its id is taken. */
  readonly create: (invoice: Invoice) => Promise<boolean>;
  /** Stores version n of an invoice if n-1 is still the one stored; `false` when somebody was faster. */
  readonly replace: (invoice: Invoice) => Promise<boolean>;
  readonly ofCreditor: (creditorId: string, slice: Slice) => Promise<Page<InvoiceSummary>>;
  readonly ofDebtor: (
    creditorId: string,
    debtorId: string,
    slice: Slice,
  ) => Promise<Page<InvoiceSummary>>;
  /** Where the chains of a creditor's invoices stand, and nothing else of them. */
  readonly headsOf: (creditorId: string, slice: Slice) => Promise<Page<ChainHead>>;
  readonly needing: (attention: Attention, slice: Slice) => Promise<Page<Invoice>>;
};

const keyOf = (id: string) => ({ pk: `invoice#${id}`, sk: 'invoice' });

/** Invoices in the ledger table: one item each, written only under a condition. */
export function invoiceStore(
  dynamo: DynamoDBClient,
  table: string,
  readRow = rowReader(dynamo, table),
): InvoiceStore {
  const replaceRow = rowReplacer(dynamo, table);

  const query = async (index: Index, slice: Slice, attributes?: string) => {
    const command = new QueryCommand({
      ...queryOf(table, index, slice),
      ...(attributes && { ProjectionExpression: attributes }),
    });
    const { Items = [], LastEvaluatedKey } = await dynamo.send(command);
    return { items: Items, ...(LastEvaluatedKey && { next: placeOf(LastEvaluatedKey) }) };
  };
  const summaries = async (index: Index, slice: Slice): Promise<Page<InvoiceSummary>> => {
    const page = await query(index, slice);
    return { ...page, items: page.items.map(summaryOfItem) };
  };

  return {
    find: async (id) => {
      const row = await readRow(keyOf(id));
      return row && invoiceOf(row);
    },
    create: (invoice) =>
      unlessRefused(
        dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: itemOf(invoice),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),
    replace: (invoice) => {
      const row = itemOf(invoice);
      const leftOut = row.attention ? [] : ['attention'];
      return replaceRow({ key: keyOf(invoice.id), row, version: invoice.version, leftOut });
    },
    ofCreditor: (creditorId, slice) => summaries(indexBy('creditor', creditorId), slice),
    ofDebtor: (creditorId, debtorId, slice) =>
      summaries(indexBy('debtor', `${creditorId}#${debtorId}`), slice),
    headsOf: async (creditorId, slice) => {
      const page = await query(indexBy('creditor', creditorId), slice, 'pk, chainHead');
      return { ...page, items: page.items.map(headOfItem) };
    },
    needing: async (attention, slice) => {
      const page = await query(indexBy('attention', attention), slice);
      return { ...page, items: page.items.map(invoiceOf) };
    },
  };
}

/** The part of an index that holds one list. */
type Index = { readonly name: string; readonly attribute: string; readonly value: string };

const indexBy = (attribute: 'creditor' | 'debtor' | 'attention', value: string): Index => ({
  name: `by-${attribute}`,
  attribute,
  value,
});

function itemOf(invoice: Invoice): Row {
  const { id, terms, debtorId } = invoice;
  const attention = attentionTo(invoice);
  return marshall(
    {
      ...keyOf(id),
      version: invoice.version,
      creditor: terms.creditorId,
      debtor: `${terms.creditorId}#${debtorId}`,
      dueOrder: dueOrderOf({ id, dueOn: terms.dueOn }),
      ...(attention && { attention }),
      // One text instead of a hundred nested attributes: nothing inside is ever queried, and it is far cheaper to
      // write, to read and to condition on.
      invoice: JSON.stringify(invoice),
      // All that the indexes of lists carry: a page of them holds hundreds, and each write copies little.
      summary: JSON.stringify(summaryOf(invoice)),
      // By itself, because every head is read every day.
      chainHead: `${invoice.proofs.sequence}#${invoice.proofs.head}`,
    },
    { removeUndefinedValues: true },
  );
}

const invoiceOf = ({ invoice }: Row): Invoice => Invoice.parse(JSON.parse(invoice?.S ?? ''));

const summaryOfItem = ({ summary }: Row): InvoiceSummary =>
  InvoiceSummary.parse(JSON.parse(summary?.S ?? ''));

function headOfItem({ pk, chainHead }: Row): ChainHead {
  const [sequence, head = ''] = (chainHead?.S ?? '').split('#');
  return { invoiceId: (pk?.S ?? '').replace('invoice#', ''), sequence: Number(sequence), head };
}

const queryOf = (
  table: string,
  { name, attribute, value }: Index,
  { limit, after }: Slice,
): QueryCommandInput => ({
  TableName: table,
  IndexName: name,
  KeyConditionExpression: '#hash = :value',
  ExpressionAttributeNames: { '#hash': attribute },
  ExpressionAttributeValues: { ':value': { S: value } },
  Limit: limit,
  ...(after && {
    ExclusiveStartKey: {
      ...marshall(keyOf(after.id)),
      [attribute]: { S: value },
      dueOrder: { S: dueOrderOf(after) },
    },
  }),
});
