import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Queue } from '../assembly/messaging.ts';
import { transactionally } from '../database.ts';
import type { OutgoingMessage, ReceivedMessage } from './message.ts';
import { receivedMessage } from './message-row.ts';

export type QueueStore = {
  readonly send: (message: OutgoingMessage) => string;
  readonly receive: (queue: Queue, now: number, max: number) => readonly ReceivedMessage[];
  readonly remove: (receipts: readonly string[]) => void;
  readonly isWaiting: (queueArn: string, now: number) => boolean;
  /** The next instant at which a message that was not dealt with comes back. */
  readonly nextVisibleAt: (queueArn: string) => number | undefined;
  readonly count: (queueArn: string) => number;
};

const schema = `
  CREATE TABLE IF NOT EXISTS queue_messages (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    queue_arn TEXT NOT NULL,
    body TEXT NOT NULL,
    attributes TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    visible_at INTEGER NOT NULL,
    receives INTEGER NOT NULL DEFAULT 0,
    first_received_at INTEGER,
    receipt TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS queue_messages_visible ON queue_messages (queue_arn, visible_at);
  CREATE INDEX IF NOT EXISTS queue_messages_receipt ON queue_messages (receipt)`;

export function openQueues(database: DatabaseSync): QueueStore {
  database.exec(schema);
  // Whoever had received these is gone with the last process.
  database.exec(
    'UPDATE queue_messages SET visible_at = 0, receipt = NULL WHERE receipt IS NOT NULL',
  );
  const { insert, visible, take, move, remove, waiting, next, count } = statementsOn(database);

  const receiveOne = (queue: Queue, now: number, row: Record<string, unknown>) => {
    const sequence = Number(row.sequence);
    const { deadLetters } = queue;
    if (deadLetters !== undefined && Number(row.receives) >= deadLetters.maxReceives) {
      move.run(deadLetters.arn, now, sequence);
      return [];
    }
    const taken = take.get(now + queue.visibilityMs, randomUUID(), now, sequence);
    return taken === undefined ? [] : [receivedMessage(taken)];
  };

  return {
    send: ({ queueArn, body, attributes, sentAt }) => {
      const id = randomUUID();
      insert.run(id, queueArn, body, JSON.stringify(attributes), sentAt, sentAt);
      return id;
    },
    receive: (queue, now, max) =>
      transactionally(database, () =>
        visible.all(queue.arn, now, max).flatMap((row) => receiveOne(queue, now, row)),
      ),
    remove: (receipts) =>
      transactionally(database, () => {
        for (const receipt of receipts) remove.run(receipt);
      }),
    isWaiting: (queueArn, now) => waiting.get(queueArn, now) !== undefined,
    nextVisibleAt: (queueArn) => {
      const at = next.get(queueArn)?.at;
      return typeof at === 'number' ? at : undefined;
    },
    count: (queueArn) => Number(count.get(queueArn)?.n ?? 0),
  };
}

function statementsOn(database: DatabaseSync) {
  const from = 'FROM queue_messages WHERE queue_arn = ?';
  return {
    insert: database.prepare(
      'INSERT INTO queue_messages (id, queue_arn, body, attributes, sent_at, visible_at) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    visible: database.prepare(
      `SELECT * ${from} AND visible_at <= ? ORDER BY visible_at, sequence LIMIT ?`,
    ),
    take: database.prepare(
      `UPDATE queue_messages SET receives = receives + 1, visible_at = ?, receipt = ?,
        first_received_at = coalesce(first_received_at, ?) WHERE sequence = ? RETURNING *`,
    ),
    move: database.prepare(
      'UPDATE queue_messages SET queue_arn = ?, receives = 0, visible_at = ?, receipt = NULL WHERE sequence = ?',
    ),
    remove: database.prepare('DELETE FROM queue_messages WHERE receipt = ?'),
    waiting: database.prepare(`SELECT 1 ${from} AND visible_at <= ? LIMIT 1`),
    next: database.prepare(`SELECT min(visible_at) AS at ${from}`),
    count: database.prepare(`SELECT count(*) AS n ${from}`),
  };
}
