import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DynamoDb, openDynamoDb } from '../../../local/dynamodb/database.ts';
import { partiql } from '../../../local/dynamodb/partiql.ts';

const TableName = 'ledger';
const text = (S: string) => ({ S });
const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];

function open(): DynamoDb {
  const file = join(mkdtempSync(join(tmpdir(), 'relance-dynamodb-')), 'dynamodb.sqlite');
  return openDynamoDb(file, 'eu-west-3', '000000000000');
}

describe('DynamoDB over SQLite', () => {
  let dynamo: DynamoDb;

  beforeAll(async () => {
    dynamo = open();
    await dynamo.run('CreateTable', {
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'creditor', 'dueOrder'].map(attribute),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-creditor',
          KeySchema: keys('creditor', 'dueOrder'),
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    });
    await sleep(20);
    for (const sk of ['1', '2', '3', '4', '5']) {
      const sparse = sk === '3' ? {} : { creditor: text('c'), dueOrder: text(sk) };
      await dynamo.run('PutItem', { TableName, Item: { pk: text('a'), sk: text(sk), ...sparse } });
    }
  });

  const query = async (input: object) => {
    const output = await dynamo.run('Query', { TableName, ...input });
    return JSON.parse(JSON.stringify(output));
  };
  const ofA = {
    KeyConditionExpression: 'pk = :a',
    ExpressionAttributeValues: { ':a': text('a') },
  };
  const ofC = {
    IndexName: 'by-creditor',
    KeyConditionExpression: 'creditor = :c',
    ExpressionAttributeValues: { ':c': text('c') },
  };
  const sortKeys = (output: { Items: { sk: { S: string } }[] }) =>
    output.Items.map(({ sk }) => sk.S);

  it('gives each item of a query once, in order', async () => {
    expect(sortKeys(await query(ofA))).toEqual(['1', '2', '3', '4', '5']);
    expect(sortKeys(await query({ ...ofA, ScanIndexForward: false }))).toEqual([
      '5',
      '4',
      '3',
      '2',
      '1',
    ]);
  });

  it('gives a query page by page', async () => {
    const first = await query({ ...ofC, Limit: 3 });
    const second = await query({ ...ofC, Limit: 3, ExclusiveStartKey: first.LastEvaluatedKey });

    expect(sortKeys(first)).toEqual(['1', '2', '4']);
    expect(sortKeys(second)).toEqual(['5']);
    expect(second.LastEvaluatedKey).toBeUndefined();
  });

  it('moves an item within its index when it changes', async () => {
    await dynamo.run('UpdateItem', {
      TableName,
      Key: { pk: text('a'), sk: text('5') },
      UpdateExpression: 'SET dueOrder = :first REMOVE note',
      ExpressionAttributeValues: { ':first': text('0') },
    });

    expect(sortKeys(await query(ofC))).toEqual(['5', '1', '2', '4']);
  });

  it('refuses a parameter it would have to pass over', async () => {
    const Item = { pk: text('b'), sk: text('1') };
    const put = dynamo.run('PutItem', {
      TableName,
      Item,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });

    await expect(put).rejects.toThrow('ReturnValuesOnConditionCheckFailure of DynamoDB PutItem');
  });

  it('inserts by PartiQL', async () => {
    const { execute, executeBatch } = partiql(dynamo);
    const Statement = `INSERT INTO "ledger" VALUE {'pk': ?, 'sk': ?}`;
    const Parameters = [text('p'), text('1')];
    const insert = () => execute({ Statement, Parameters });
    insert();

    expect(insert).toThrow(
      expect.objectContaining({ code: expect.stringContaining('DuplicateItemException') }),
    );
    expect(() => execute({ Statement: 'SELECT * FROM "ledger"' })).toThrow('SELECT');
    expect(() =>
      execute({ Statement: `INSERT INTO "none" VALUE {'pk': ?}`, Parameters: [text('p')] }),
    ).toThrow('not found');

    const second = { Statement, Parameters: [text('p'), text('2')] };
    expect(executeBatch({ Statements: [{ Statement, Parameters }, second] })).toMatchObject({
      Responses: [{ Error: { Code: 'DuplicateItem' } }, { TableName: 'ledger' }],
    });
  });

  it('updates one item by PartiQL where its values are those expected', async () => {
    const { executeBatch, execute } = partiql(dynamo);
    const Key = { pk: text('v'), sk: text('1') };
    const listed = { creditor: text('v'), dueOrder: text('1') };
    await dynamo.run('PutItem', { TableName, Item: { ...Key, ...listed, version: { N: '1' } } });
    const where = 'WHERE "pk" = ? AND "sk" = ? AND "version" = ?';
    const update = (change: string, ...Parameters: readonly object[]) => ({
      Statement: `UPDATE "ledger" ${change} ${where}`,
      Parameters: [...Parameters, text('v'), text('1'), { N: '1' }],
    });
    const toTwo = update(
      'SET "version" = ? SET "d" = ? REMOVE "dueOrder"',
      { N: '2' },
      text('after'),
    );

    expect(executeBatch({ Statements: [toTwo, toTwo] })).toMatchObject({
      Responses: [{ TableName: 'ledger' }, { Error: { Code: 'ConditionalCheckFailed' } }],
    });
    expect(() => execute(toTwo)).toThrow(
      expect.objectContaining({ code: expect.stringContaining('ConditionalCheckFailedException') }),
    );
    expect(await dynamo.run('GetItem', { TableName, Key })).toMatchObject({
      Item: { ...Key, version: { N: '2' }, d: text('after') },
    });
    const ofV = { ...ofC, ExpressionAttributeValues: { ':c': text('v') } };
    expect(sortKeys(await query(ofV))).toEqual([]);
  });

  it('reads no statement but those of its forms', async () => {
    const { execute } = partiql(dynamo);
    const refusal =
      (Statement: string, ...Parameters: readonly object[]) =>
      () =>
        execute({ Statement, Parameters });

    expect(refusal('UPDATE "ledger" SET "d" = 1 WHERE "pk" = ?', text('v'))).toThrow('only knows');
    expect(refusal('UPDATE "ledger" SET "d" = ? WHERE "pk" > ?', text('x'), text('v'))).toThrow(
      'only knows',
    );
    expect(refusal('UPDATE "ledger" REMOVE c.d WHERE "pk" = ?', text('v'))).toThrow('only knows');
    expect(refusal('UPDATE "ledger" SET "d" = ? WHERE "pk" = ?', text('v'))).toThrow("don't match");
  });
});
