import {
  DuplicateItemException,
  DynamoDBClient,
  ExecuteStatementCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { proofStore } from '#adapters/proof-store.ts';
import { GENESIS } from '#domain/proof.ts';
import { sealProof } from '../../functions/records/seal-proof.ts';
import { at } from '../support/invoice.ts';

const dynamo = mockClient(DynamoDBClient);
const store = proofStore(new DynamoDBClient({}), 'proofs');
const proof = sealProof(
  { kind: 'settled', at: at('2026-06-25T10:00:00Z'), by: 'relance' },
  { invoiceId: 'inv_1', sequence: 1, previousHash: GENESIS },
);

describe('proofStore', () => {
  beforeEach(() => dynamo.reset());

  it('writes by PartiQL INSERT alone, so that nothing can be overwritten', async () => {
    dynamo.on(ExecuteStatementCommand).resolves({});

    await store.insert(proof);

    expect(dynamo.calls()).toHaveLength(1);
    expect(dynamo.commandCalls(ExecuteStatementCommand)[0]?.args[0].input).toMatchObject({
      Statement: `INSERT INTO "proofs" VALUE {'invoiceId': ?, 'sequence': ?, 'proof': ?}`,
      Parameters: [{ S: 'inv_1' }, { N: '1' }, { M: { hash: { S: proof.hash } } }],
    });
  });

  it('takes a proof that is there already for inserted, and nothing else', async () => {
    dynamo
      .on(ExecuteStatementCommand)
      .rejectsOnce(new DuplicateItemException({ message: 'there', $metadata: {} }))
      .rejects(new Error('denied'));

    await store.insert(proof);
    await expect(store.insert(proof)).rejects.toThrow('denied');
  });

  it('reads a chain over all its pages, checking each row', async () => {
    const Items = [marshall({ invoiceId: 'inv_1', sequence: 1, proof })];
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items, LastEvaluatedKey: { invoiceId: { S: 'inv_1' } } })
      .resolvesOnce({ Items })
      .resolves({ Items: [marshall({ proof: { kind: 'nonsense' } })] });

    expect(await store.chainOf('inv_1')).toEqual([proof, proof]);
    await expect(store.chainOf('inv_1')).rejects.toThrow();
  });
});
