import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { addSeconds, epochOf, type Instant } from '#domain/instant.ts';
import { rowReader } from './row-reader.ts';

/** A request as its sender named it: the same key stands for the same content. */
type NamedRequest = {
  readonly creditorId: string;
  readonly key: string;
  /** SHA-256 of the content. */
  readonly fingerprint: string;
};

export type IdempotencyStore = {
  /** The fingerprint of the request that took this key, if any. */
  readonly find: (creditorId: string, key: string) => Promise<string | undefined>;
  /** Takes the key; the first to come keeps it. */
  readonly keep: (request: NamedRequest, at: Instant) => Promise<void>;
};

/** A sender that repeats after a month has lost its place; the invoice's own id still protects it. */
const KEPT_SECONDS = 30 * 86_400;

/** Idempotency keys in the ledger table, until they expire. */
export function idempotencyStore(
  dynamo: DynamoDBClient,
  table: string,
  readRow = rowReader(dynamo, table),
): IdempotencyStore {
  const keyOf = (creditorId: string, key: string) => ({
    pk: `idempotency#${creditorId}`,
    sk: key,
  });
  return {
    find: async (creditorId, key) => {
      const row = await readRow(keyOf(creditorId, key));
      return row?.fingerprint?.S;
    },
    keep: async ({ creditorId, key, fingerprint }, at) => {
      const expiresAt = epochOf(addSeconds(at, KEPT_SECONDS)) / 1000;
      try {
        await dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: {
              ...marshall(keyOf(creditorId, key)),
              fingerprint: { S: fingerprint },
              expiresAt: { N: String(expiresAt) },
            },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}
