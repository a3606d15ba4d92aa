import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { idempotencyStore } from '#adapters/idempotency-store.ts';
import { at } from '../support/invoice.ts';
import { rows } from '../support/rows.ts';

const dynamo = mockClient(DynamoDBClient);
const store = idempotencyStore(new DynamoDBClient({}), 'ledger');
const request = { creditorId: 'lanvaux', key: 'k-1', fingerprint: 'f' };

beforeEach(() => void dynamo.reset());

describe('idempotencyStore', () => {
  it('takes a key for thirty days, if nobody has it', async () => {
    dynamo.on(PutItemCommand).resolves({});

    await store.keep(request, at('2026-06-01T00:00:00Z'));

    expect(dynamo.commandCalls(PutItemCommand)[0]?.args[0].input).toMatchObject({
      Item: {
        pk: { S: 'idempotency#lanvaux' },
        sk: { S: 'k-1' },
        expiresAt: { N: String(Date.parse('2026-07-01T00:00:00Z') / 1000) },
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    });
  });

  it('leaves a key to the first who took it', async () => {
    const taken = new ConditionalCheckFailedException({ $metadata: {}, message: 'taken' });
    dynamo.on(PutItemCommand).rejects(taken);

    await expect(store.keep(request, at('2026-06-01T00:00:00Z'))).resolves.toBeUndefined();
  });

  it('lets any other failure be seen', async () => {
    dynamo.on(PutItemCommand).rejects(new Error('no table'));

    await expect(store.keep(request, at('2026-06-01T00:00:00Z'))).rejects.toThrow('no table');
  });

  it('finds the fingerprint of a key, or nothing', async () => {
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce(rows({ pk: 'idempotency#lanvaux', sk: 'k-1', fingerprint: 'f' }))
      .resolves({});

    expect(await store.find('lanvaux', 'k-1')).toBe('f');
    expect(await store.find('lanvaux', 'k-2')).toBeUndefined();
  });
});
