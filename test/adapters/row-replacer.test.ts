import {
  BatchExecuteStatementCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rowReplacer } from '#adapters/row-replacer.ts';

const dynamo = mockClient(DynamoDBClient);
const replace = rowReplacer(new DynamoDBClient({}), 'ledger');
const taken = new ConditionalCheckFailedException({ message: 'no', $metadata: {} });

const text = (S: string) => ({ S });
const next = (name: string, version: number, attention?: string) => ({
  key: { pk: name, sk: 'invoice' },
  version,
  row: {
    pk: text(name),
    sk: text('invoice'),
    version: { N: String(version) },
    ...(attention !== undefined && { attention: text(attention) }),
  },
  leftOut: attention === undefined ? ['attention'] : [],
});
const puts = () => dynamo.commandCalls(PutItemCommand).map(({ args: [{ input }] }) => input);

describe('rowReplacer', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  beforeEach(() => {
    dynamo.reset();
    warned.mockClear();
  });

  it('puts one row by itself, under the version before', async () => {
    dynamo.on(PutItemCommand).resolvesOnce({}).rejects(taken);

    expect(await replace(next('a', 7))).toBe(true);
    expect(await replace(next('a', 7))).toBe(false);

    expect(puts()[0]).toEqual({
      TableName: 'ledger',
      Item: next('a', 7).row,
      ConditionExpression: 'version = :previous',
      ExpressionAttributeValues: { ':previous': { N: '6' } },
    });
  });

  it('sends what is asked for together in one call, each row under its own version', async () => {
    dynamo
      .on(BatchExecuteStatementCommand)
      .resolves({ Responses: [{}, { Error: { Code: 'ConditionalCheckFailed' } }] });

    const answers = await Promise.all([replace(next('a', 7, 'in-doubt')), replace(next('b', 3))]);

    expect(answers).toEqual([true, false]);
    expect(dynamo.calls()).toHaveLength(1);
    const where = `WHERE "pk" = ? AND "sk" = ? AND "version" = ?`;
    expect(dynamo.commandCalls(BatchExecuteStatementCommand)[0]?.args[0].input).toEqual({
      Statements: [
        {
          Statement: `UPDATE "ledger" SET "version" = ? SET "attention" = ? ${where}`,
          Parameters: [{ N: '7' }, text('in-doubt'), text('a'), text('invoice'), { N: '6' }],
        },
        {
          Statement: `UPDATE "ledger" SET "version" = ? REMOVE "attention" ${where}`,
          Parameters: [{ N: '3' }, text('b'), text('invoice'), { N: '2' }],
        },
      ],
    });
  });

  it('takes two writes of one row for two: the second is told that it was slower', async () => {
    dynamo
      .on(BatchExecuteStatementCommand)
      .resolves({ Responses: [{}, { Error: { Code: 'ConditionalCheckFailed' } }] });

    expect(await Promise.all([replace(next('a', 7)), replace(next('a', 7))])).toEqual([
      true,
      false,
    ]);
  });

  it('puts alone what a batch did not decide', async () => {
    dynamo
      .on(BatchExecuteStatementCommand)
      .resolves({ Responses: [{}, { Error: { Code: 'ThrottlingError' } }] })
      .on(PutItemCommand)
      .resolves({});

    expect(await Promise.all([replace(next('a', 7)), replace(next('b', 3))])).toEqual([true, true]);
    expect(puts().map(({ Item }) => Item?.pk)).toEqual([text('b')]);
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('ThrottlingError'));
  });

  it('puts every row alone when the batch got no answer, and fails those that fail then', async () => {
    dynamo
      .on(BatchExecuteStatementCommand)
      .rejects(new Error('connection lost'))
      .on(PutItemCommand)
      .rejectsOnce(taken)
      .rejects(new Error('denied'));

    const [first, second] = await Promise.allSettled([
      replace(next('a', 7)),
      replace(next('b', 3)),
    ]);

    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no answer'));
    // The lost batch may have stored it: then its rule is applied anew to what is there.
    expect(first).toEqual({ status: 'fulfilled', value: false });
    expect(second).toMatchObject({ status: 'rejected', reason: { message: 'denied' } });
  });
});
