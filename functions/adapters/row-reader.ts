import { setTimeout } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { inBatches } from './in-batches.ts';

export type RowKey = { readonly pk: string; readonly sk: string };

/** A row as it is stored, before anything of it is believed. */
export type Row = Record<string, AttributeValue>;

/** The row of a key as it stands when asked for, if there is one. */
export type ReadRow = (key: RowKey) => Promise<Row | undefined>;

/** The most rows that one call gives. */
const MOST_ROWS = 100;
const FIRST_PAUSE_MS = 25;

const nameOf = ({ pk, sk }: RowKey): string => JSON.stringify([pk, sk]);

/** Reads rows of a table consistently, many in one call where many are asked for. */
export function rowReader(dynamo: DynamoDBClient, table: string): ReadRow {
  /** All of the rows; what a busy table leaves for later is asked for again, after a pause that doubles. */
  const getAll = async (Keys: Row[], pauseMs = FIRST_PAUSE_MS): Promise<readonly Row[]> => {
    const { Responses, UnprocessedKeys } = await dynamo.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    const found = Responses?.[table] ?? [];
    const left = UnprocessedKeys?.[table]?.Keys ?? [];
    if (left.length === 0) return found;
    await setTimeout(pauseMs);
    return [...found, ...(await getAll(left, 2 * pauseMs))];
  };

  return inBatches({
    most: MOST_ROWS,
    nameOf,
    ask: async (keys) => {
      const rows = await getAll(keys.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } })));
      const byName = new Map(rows.map((row) => [nameOf(keyOf(row)), row]));
      return keys.map((key) => byName.get(nameOf(key)));
    },
  });
}

const keyOf = ({ pk, sk }: Row): RowKey => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' });
