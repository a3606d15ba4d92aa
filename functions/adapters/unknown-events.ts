import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { addSeconds, epochOf, type Instant } from '#domain/instant.ts';

/** What a provider told of a message we do not know. */
export type UnknownEvent = {
  /** Its provider's name for it: the same event again is the same row. */
  readonly id: string;
  readonly at: Instant;
  readonly reason: 'not-ours' | 'no-such-invoice' | 'no-such-claim' | 'not-understood';
  readonly body: string;
};

export type UnknownEvents = { readonly keep: (event: UnknownEvent) => Promise<void> };

/** Time enough for a person to find out whose it was. */
const KEPT_SECONDS = 90 * 86_400;

/** Events that belong to nothing we know, in the ledger table, until they expire. */
export const unknownEvents = (dynamo: DynamoDBClient, table: string): UnknownEvents => ({
  keep: async (event) => {
    const expiresAt = Math.floor(epochOf(addSeconds(event.at, KEPT_SECONDS)) / 1000);
    const Item = marshall({ pk: `unknown-event#${event.id}`, sk: 'event', expiresAt, event });
    await dynamo.send(new PutItemCommand({ TableName: table, Item }));
  },
});
