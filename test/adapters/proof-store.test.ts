import {
  BatchExecuteStatementCommand,
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
const proofAt = (sequence: number) =>
  sealProof(
    { kind: 'settled', at: at('2026-06-25T10:00:00Z'), by: 'relance' },
    { invoiceId: 'inv_1', sequence, previousHash: GENESIS },
  );
const proof = proofAt(1);

describe('proofStore', () => {
  beforeEach(() => dynamo.reset());

  it('writes by PartiQL INSERT alone, so that nothing can be overwritten', async () => {
    dynamo.on(BatchExecuteStatementCommand).resolves({ Responses: [{}] });

    await store.insert([proof]);

    expect(dynamo.calls()).toHaveLength(1);
    expect(dynamo.commandCalls(BatchExecuteStatementCommand)[0]?.args[0].input).toMatchObject({
      Statements: [
        {
          Statement: `INSERT INTO "proofs" VALUE {'invoiceId': ?, 'sequence': ?, 'proof': ?}`,
          Parameters: [{ S: 'inv_1' }, { N: '1' }, { M: { hash: { S: proof.hash } } }],
        },
      ],
    });
  });

  it('takes a proof that is there already for inserted', async () => {
    dynamo
      .on(BatchExecuteStatementCommand)
      .resolves({ Responses: [{ Error: { Code: 'DuplicateItem' } }, {}] });

    await store.insert([proof, proofAt(2)]);

    expect(dynamo.calls()).toHaveLength(1);
  });

  it('sends alone what a batch had no room for, and tells when that is refused too', async () => {
    dynamo
      .on(BatchExecuteStatementCommand)
      .resolves({ Responses: [{}, { Error: { Code: 'ThrottlingError' } }] })
      .on(ExecuteStatementCommand)
      .resolvesOnce({})
      .rejects(new Error('denied'));

    await store.insert([proof, proofAt(2)]);
    expect(dynamo.commandCalls(ExecuteStatementCommand)).toHaveLength(1);
    await expect(store.insert([proof, proofAt(2)])).rejects.toThrow('denied');
  });

  it('asks once for a proof that two changes carry at the same time', async () => {
    dynamo.on(BatchExecuteStatementCommand).resolves({ Responses: [{}, {}] });

    await Promise.all([store.insert([proof]), store.insert([proof, proofAt(2)])]);

    const [call] = dynamo.commandCalls(BatchExecuteStatementCommand);
    expect(call?.args[0].input.Statements).toHaveLength(2);
    expect(dynamo.calls()).toHaveLength(1);
  });

  it('splits what one call cannot take', async () => {
    dynamo.on(BatchExecuteStatementCommand).resolves({ Responses: [] });

    await store.insert(Array.from({ length: 30 }, (_, index) => proofAt(index + 1)));

    const sizes = dynamo
      .commandCalls(BatchExecuteStatementCommand)
      .map(({ args: [{ input }] }) => input.Statements?.length);
    expect(sizes).toEqual([25, 5]);
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
