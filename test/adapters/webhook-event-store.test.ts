import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { webhookEventStore } from '#adapters/webhook-event-store.ts';
import { UnmatchedEvent } from '#domain/payment-event.ts';
import { at, INVOICE_ID } from '../support/invoice.ts';
import { rows } from '../support/rows.ts';

const event = UnmatchedEvent.parse({
  id: 'person#qonto#t1',
  waitingFor: 'person',
  receivedAt: '2026-06-25T10:00:00Z',
  event: {
    id: 't1',
    about: { kind: 'nothing' },
    signal: { kind: 'amount-unknown', paymentId: 't1', at: '2026-06-25T10:00:00Z', by: 'qonto' },
  },
});

function setUp() {
  const dynamo = mockClient(DynamoDBClient);
  const store = webhookEventStore(new DynamoDBClient({}), 'ledger');
  return { dynamo, store };
}

describe('webhookEventStore', () => {
  it('keeps an event once: told again, it is there already', async () => {
    const { dynamo, store } = setUp();
    const there = new ConditionalCheckFailedException({ message: '', $metadata: {} });
    dynamo
      .on(PutItemCommand, { ConditionExpression: 'attribute_not_exists(pk)' })
      .resolvesOnce({})
      .rejectsOnce(there)
      .rejects(new Error('no room'));

    await store.keep(event);
    await store.keep(event);

    await expect(store.keep(event)).rejects.toThrow('no room');
  });

  it('reads what waits for one name, and not what was matched', async () => {
    const { dynamo, store } = setUp();
    dynamo.on(BatchGetItemCommand).resolves(rows({ pk: 'waiting#person', sk: 'payments' }));
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ unmatched: event })] });

    expect(await store.waiting('person')).toEqual([event]);

    const input = dynamo.commandCalls(QueryCommand)[0]?.args[0].input;
    expect(input).toMatchObject({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      FilterExpression: 'attribute_not_exists(matchedAt)',
    });
  });

  it('leaves a sign before the event, without which nobody looks further', async () => {
    const { dynamo, store } = setUp();
    dynamo.on(PutItemCommand).resolves({}).on(BatchGetItemCommand).resolves({});

    await store.keep(event);
    expect(await store.waiting('invoice')).toEqual([]);

    const keys = dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input.Item?.pk?.S);
    expect(keys).toEqual(['waiting#person', 'unmatched#payments']);
    expect(dynamo.commandCalls(QueryCommand)).toEqual([]);
  });

  it('marks an event as matched, to be forgotten a year later', async () => {
    const { dynamo, store } = setUp();
    dynamo.on(UpdateItemCommand).resolves({});

    await store.matched(event.id, {
      invoiceId: INVOICE_ID,
      by: 'Nadia',
      at: at('2026-06-26T08:00:00Z'),
    });

    const input = dynamo.commandCalls(UpdateItemCommand)[0]?.args[0].input;
    expect(input?.ExpressionAttributeValues).toMatchObject({
      ':expiresAt': { N: String(Date.parse('2027-06-26T08:00:00Z') / 1000) },
    });
  });

  it('finds no event that was matched, and the invoice of a payment it remembers', async () => {
    const { dynamo, store } = setUp();
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce(
        rows({ pk: 'unmatched#payments', sk: event.id, unmatched: event, matchedAt: 'then' }),
      )
      .resolvesOnce(rows({ pk: 'payment#stripe.pi_1', sk: 'invoice', invoiceId: INVOICE_ID }))
      .resolves({});

    expect(await store.find(event.id)).toBeUndefined();
    expect(await store.invoiceOf('stripe.pi_1')).toBe(INVOICE_ID);
    expect(await store.invoiceOf('stripe.pi_2')).toBeUndefined();
  });
});
