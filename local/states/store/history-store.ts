import type { DatabaseSync } from 'node:sqlite';
import { parseJson } from '../json.ts';
import type { HistoryEvent } from '../run/turn.ts';
import { numberOf, type Row, textOf } from './row.ts';

export type HistoryQuery = {
  readonly execution: number;
  readonly reverse: boolean;
  readonly skip: number;
  readonly limit: number;
};

export type StoredEvent = Omit<HistoryEvent, 'details'> & { readonly details: unknown };

export function openHistoryStore(
  database: DatabaseSync,
): (query: HistoryQuery) => readonly StoredEvent[] {
  const page = (order: string) =>
    database.prepare(
      `SELECT * FROM states_event WHERE execution = ? ORDER BY id ${order} LIMIT ? OFFSET ?`,
    );
  const forward = page('ASC');
  const backward = page('DESC');
  return ({ execution, reverse, skip, limit }) =>
    (reverse ? backward : forward).all(execution, limit, skip).map(eventOf);
}

function eventOf(row: Row): StoredEvent {
  return {
    id: numberOf(row, 'id'),
    previous: numberOf(row, 'previous'),
    at: numberOf(row, 'at'),
    type: textOf(row, 'type'),
    details: parseJson(textOf(row, 'details')),
  };
}
