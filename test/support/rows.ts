import { marshall } from '@aws-sdk/util-dynamodb';

/** What a batch read of the table "ledger" answers. */
export const rows = (...items: readonly object[]) => ({
  Responses: { ledger: items.map((item) => marshall(item)) },
});
