import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { invoiceStore } from '#adapters/invoice-store.ts';
import { aContact, anInvoice, DUE_ON, INVOICE_ID } from '../support/invoice.ts';
import { rows } from '../support/rows.ts';

const dynamo = mockClient(DynamoDBClient);
const store = invoiceStore(new DynamoDBClient({}), 'ledger');
const taken = new ConditionalCheckFailedException({ message: 'no', $metadata: {} });
const input = () => dynamo.commandCalls(PutItemCommand)[0]?.args[0].input;

describe('invoiceStore', () => {
  beforeEach(() => dynamo.reset());

  it('creates only where there is nothing, and replaces only the version it read', async () => {
    dynamo.on(PutItemCommand).resolves({});

    await store.create(anInvoice());
    expect(input()?.ConditionExpression).toBe('attribute_not_exists(pk)');

    dynamo.resetHistory();
    await store.replace(anInvoice({ version: 7 }));
    expect(input()).toMatchObject({
      ConditionExpression: 'version = :previous',
      ExpressionAttributeValues: { ':previous': { N: '6' } },
    });
  });

  it('says when somebody was faster, and passes on any other failure', async () => {
    dynamo.on(PutItemCommand).rejectsOnce(taken).rejects(new Error('throttled'));

    expect(await store.replace(anInvoice({ version: 1 }))).toBe(false);
    await expect(store.replace(anInvoice({ version: 1 }))).rejects.toThrow('throttled');
  });

  it('marks what needs attention and leaves the mark off when nothing does', async () => {
    dynamo.on(PutItemCommand).resolves({});

    await store.create(anInvoice({ situation: 2 }));
    expect(input()?.Item?.attention).toEqual({ S: 'unreviewed' });

    dynamo.resetHistory();
    await store.create(anInvoice());
    expect(input()?.Item?.attention).toBeUndefined();
  });

  it('reads consistently, and gives back what it stored', async () => {
    const invoice = anInvoice();
    const stored = { pk: `invoice#${INVOICE_ID}`, sk: 'invoice', invoice: JSON.stringify(invoice) };
    dynamo.on(BatchGetItemCommand).resolves(rows(stored));

    expect(await store.find(INVOICE_ID)).toEqual(invoice);
    const [read] = dynamo.commandCalls(BatchGetItemCommand);
    expect(read?.args[0].input.RequestItems?.ledger?.ConsistentRead).toBe(true);
  });

  it('goes on after the place where the page before ended', async () => {
    const place = { dueOn: DUE_ON, id: INVOICE_ID };
    const key = {
      pk: { S: `invoice#${INVOICE_ID}` },
      sk: { S: 'invoice' },
      creditor: { S: 'lanvaux' },
      dueOrder: { S: `${DUE_ON}#${INVOICE_ID}` },
    };
    dynamo.on(QueryCommand).resolvesOnce({ Items: [], LastEvaluatedKey: key }).resolves({});

    const first = await store.ofCreditor('lanvaux', { limit: 10 });
    const second = await store.ofCreditor('lanvaux', { limit: 10, after: first.next });

    expect(first.next).toEqual(place);
    expect(dynamo.commandCalls(QueryCommand)[1]?.args[0].input.ExclusiveStartKey).toEqual(key);
    expect(second).toEqual({ items: [] });
  });

  it('writes the summary that lists read with the invoice itself', async () => {
    dynamo.on(PutItemCommand).resolves({});
    const execution = { cycle: 1, arn: 'arn:execution', token: 'secret' };
    await store.create(anInvoice({ execution, contacts: [aContact({ state: 'sent' })] }));
    const { summary } = input()?.Item ?? {};
    dynamo.on(QueryCommand).resolves({ Items: [{ summary: summary ?? { S: '' } }] });

    const { items } = await store.ofCreditor('lanvaux', { limit: 10 });

    expect(items).toMatchObject([
      { id: INVOICE_ID, terms: { number: 'F2026-0388' }, contacts: [{ state: 'sent' }] },
    ]);
    expect(summary?.S).not.toMatch(/issuedAs|secret|sealed/);
  });
});
