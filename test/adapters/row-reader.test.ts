import { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowReader } from '#adapters/row-reader.ts';
import { rows } from '../support/rows.ts';

const dynamo = mockClient(DynamoDBClient);
const read = rowReader(new DynamoDBClient({}), 'ledger');
const key = (sk: string) => ({ pk: 'creditor', sk });

describe('rowReader', () => {
  beforeEach(() => dynamo.reset());

  it('gives each its own row, whatever the order of the answer, and nothing where there is none', async () => {
    dynamo.on(BatchGetItemCommand).resolves(rows({ ...key('b'), n: 2 }, { ...key('a'), n: 1 }));

    const found = await Promise.all([read(key('a')), read(key('b')), read(key('c'))]);

    expect(found.map((row) => row?.n)).toEqual([{ N: '1' }, { N: '2' }, undefined]);
    expect(dynamo.calls()).toHaveLength(1);
  });

  it('asks again for what a busy table left for later', async () => {
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce({
        ...rows({ ...key('a'), n: 1 }),
        UnprocessedKeys: { ledger: { Keys: [marshall(key('b'))] } },
      })
      .resolves(rows({ ...key('b'), n: 2 }));

    const found = await Promise.all([read(key('a')), read(key('b'))]);

    expect(found.map((row) => row?.n)).toEqual([{ N: '1' }, { N: '2' }]);
  });
});
