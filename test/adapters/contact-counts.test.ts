import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContactCounts, contactCounts } from '#adapters/contact-counts.ts';
import type { Ceilings } from '#domain/ceiling-settings.ts';
import { createTables } from '../../local/dynamodb/create-tables.ts';
import { type DynamoDbService, startDynamoDb } from '../../local/dynamodb/start.ts';
import { at } from '../support/invoice.ts';

const directory = mkdtempSync(join(tmpdir(), 'relance-counts-'));
let database: DynamoDbService;
let counts: ContactCounts;

beforeAll(async () => {
  database = await startDynamoDb(join(directory, 'dynamodb.sqlite'));
  await createTables(database.url, [
    {
      TableName: 'ledger',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
    },
  ]);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  counts = contactCounts(
    new DynamoDBClient({ endpoint: database.url, region: 'eu-west-3', credentials }),
    'ledger',
  );
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

const contact = (debtorId: string, ceilings: Ceilings, name = 'inv_1.first-letter_email_1') => ({
  creditorId: 'lanvaux',
  debtorId,
  ceilings,
  name,
  at: at('2026-06-22T07:00:00Z'),
});
const names = (count: number) => Array.from({ length: count }, (_, index) => `inv_${index}.r_1`);

describe('contactCounts', () => {
  it('gives room to so many contacts of a debtor a day, whoever asks at once, and no more', async () => {
    const asked = names(30).map((name) => counts.take(contact('menez', { debtorPerDay: 3 }, name)));

    const full = (await Promise.all(asked)).filter((answer) => answer === 'debtor-day');

    expect(full).toHaveLength(27);
    const next = { ...contact('menez', { debtorPerDay: 3 }), at: at('2026-06-23T07:00:00Z') };
    expect(await counts.take(next)).toBeUndefined();
  });

  it('counts a contact once, however often it is tried', async () => {
    const twice = contact('afar', { debtorPerDay: 1 });

    expect(await counts.take(twice)).toBeUndefined();
    expect(await counts.take(twice)).toBeUndefined();
    expect(await counts.take(contact('afar', { debtorPerDay: 1 }, 'another'))).toBe('debtor-day');
  });

  it('tells a full month from a full day', async () => {
    const ceilings = { debtorPerMonth: 2, debtorPerDay: 5 };
    const take = (name: string, on: string) =>
      counts.take({ ...contact('month', ceilings, name), at: at(`${on}T07:00:00Z`) });

    expect(await take('a', '2026-06-01')).toBeUndefined();
    expect(await take('b', '2026-06-12')).toBeUndefined();
    expect(await take('c', '2026-06-30')).toBe('debtor-month');
    expect(await take('c', '2026-07-01')).toBeUndefined();
  });

  it('holds a whole creditor to its ceiling', async () => {
    const ceilings = { creditorPerDay: 5 };
    const asked = names(20).map((name, index) =>
      counts.take(contact(`debtor-${index}`, ceilings, name)),
    );

    expect((await Promise.all(asked)).filter((answer) => answer === undefined)).toHaveLength(5);
  });

  it('gives back the room of what did not leave', async () => {
    const ceilings = { debtorPerDay: 1, creditorPerDay: 100 };
    await counts.take(contact('back', ceilings, 'a'));
    await counts.giveBack(contact('back', ceilings, 'a'));

    expect(await counts.take(contact('back', ceilings, 'b'))).toBeUndefined();
  });

  it('asks the store nothing where there is no ceiling', async () => {
    const nowhere = contactCounts(new DynamoDBClient({ endpoint: 'http://127.0.0.1:1' }), 'ledger');

    expect(await nowhere.take(contact('menez', {}))).toBeUndefined();
  });
});
