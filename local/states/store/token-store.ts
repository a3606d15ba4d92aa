import type { DatabaseSync } from 'node:sqlite';
import { numberOf, optional } from './row.ts';

export type TokenHolder = { readonly execution: number; readonly thread: number };

/** Who was handed a task token. */
export function openTokenStore(database: DatabaseSync): (token: string) => TokenHolder | undefined {
  const byToken = database.prepare('SELECT execution, thread FROM states_token WHERE token = ?');
  return (token) =>
    optional(byToken.get(token), (row) => ({
      execution: numberOf(row, 'execution'),
      thread: numberOf(row, 'thread'),
    }));
}
