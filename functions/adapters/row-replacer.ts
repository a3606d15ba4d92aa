import {
  BatchExecuteStatementCommand,
  type BatchStatementResponse,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { asError, inBatches } from './in-batches.ts';
import { logWarning } from './log.ts';
import type { Row, RowKey } from './row-reader.ts';
import { unlessRefused } from './unless-refused.ts';

/** The next version of a row, key included; the attributes left out are not to be there afterwards. */
export type NextRow = {
  readonly key: RowKey;
  readonly row: Row;
  readonly version: number;
  readonly leftOut: readonly string[];
};

/** Stores the next version of a row if the one before is still the one stored; `false` when somebody was faster. */
export type ReplaceRow = (next: NextRow) => Promise<boolean>;

/** As many as one call takes. */
const MOST_STATEMENTS = 25;

/**
 * Replaces rows of a table under their versions. One by itself is a conditional `PutItem`; several that are asked for
 * together go as one batch of PartiQL updates, each under its own version. What the batch did not decide, or all of one
 * that got no answer, is put row by row: the version lets no write happen twice.
 */
export function rowReplacer(dynamo: DynamoDBClient, table: string): ReplaceRow {
  const alone = ({ row, version }: NextRow): Promise<boolean> =>
    unlessRefused(
      dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: row,
          ConditionExpression: 'version = :previous',
          ExpressionAttributeValues: { ':previous': previousOf(version) },
        }),
      ),
    );
  const together = async (rows: readonly NextRow[]): Promise<readonly (boolean | undefined)[]> => {
    const Statements = rows.map((next) => updateOf(table, next));
    const { Responses = [] } = await dynamo.send(new BatchExecuteStatementCommand({ Statements }));
    return Responses.map(decided);
  };

  return inBatches({
    most: MOST_STATEMENTS,
    ask: async (rows) => {
      const answers = rows.length === 1 ? [] : await together(rows).catch(undecidedBy);
      return Promise.all(
        rows.map(async (next, index) => answers[index] ?? alone(next).catch(asError)),
      );
    },
  });
}

const previousOf = (version: number) => ({ N: String(version - 1) });

/** Whether a statement of a batch was carried out; `undefined` where it failed for another reason than its condition. */
function decided({ Error: error }: BatchStatementResponse): boolean | undefined {
  if (error === undefined) return true;
  if (error.Code === 'ConditionalCheckFailed') return false;
  logWarning('a row was not replaced in its batch', { reason: error.Code ?? 'unknown' });
  return undefined;
}

/** The rows go alone; that they had to is told, because a batch that always fails costs a call each time. */
function undecidedBy(failure: unknown): readonly undefined[] {
  logWarning('a batch of rows got no answer', { reason: asError(failure).name });
  return [];
}

function updateOf(table: string, { key, row, version, leftOut }: NextRow) {
  const values = Object.entries(row).filter(([name]) => !Object.hasOwn(key, name));
  const changes = [
    ...values.map(([name]) => `SET "${name}" = ?`),
    ...leftOut.map((name) => `REMOVE "${name}"`),
  ];
  const newValues = values.map(([, value]) => value);
  return {
    Statement: `UPDATE "${table}" ${changes.join(' ')} WHERE "pk" = ? AND "sk" = ? AND "version" = ?`,
    Parameters: [...newValues, { S: key.pk }, { S: key.sk }, previousOf(version)],
  };
}
