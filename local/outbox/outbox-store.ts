import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const Channel = z.enum(['email', 'sms', 'post']);
export type Channel = z.infer<typeof Channel>;

/** One thing that left the house, exactly as it was handed over. */
type Departure = {
  readonly channel: Channel;
  readonly at: number;
  readonly to: string;
  readonly invoiceIds: readonly string[];
  /** The provider's own id for it. */
  readonly messageId: string;
  /** MIME of a mail, text of an SMS, JSON of an item for the post desk. */
  readonly raw: Buffer;
};

export type StoredDeparture = Departure & { readonly id: number };

export type OutboxStore = {
  readonly add: (departure: Departure) => void;
  readonly list: (filter: { channel?: Channel; invoice?: string }) => readonly StoredDeparture[];
  readonly find: (id: number) => StoredDeparture | undefined;
};

const schema = `
  CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    at INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    invoice_ids TEXT NOT NULL,
    message_id TEXT NOT NULL,
    raw BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS outbox_invoices (
    invoice_id TEXT NOT NULL,
    outbox_id INTEGER NOT NULL,
    PRIMARY KEY (invoice_id, outbox_id)
  ) STRICT, WITHOUT ROWID`;

const Row = z.object({
  id: z.number(),
  channel: Channel,
  at: z.number(),
  recipient: z.string(),
  invoice_ids: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
  message_id: z.string(),
  raw: z.instanceof(Uint8Array),
});

export function openOutbox(database: DatabaseSync): OutboxStore {
  database.exec(schema);
  const insert = database.prepare(
    'INSERT INTO outbox (channel, at, recipient, invoice_ids, message_id, raw) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const relate = database.prepare('INSERT OR IGNORE INTO outbox_invoices VALUES (?, ?)');
  const list = database.prepare(
    `SELECT * FROM outbox WHERE (:channel IS NULL OR channel = :channel)
      AND (:invoice IS NULL OR id IN (SELECT outbox_id FROM outbox_invoices WHERE invoice_id = :invoice))
      ORDER BY id`,
  );
  const find = database.prepare('SELECT * FROM outbox WHERE id = ?');

  return {
    add: ({ channel, at, to, invoiceIds, messageId, raw }) => {
      const { lastInsertRowid } = insert.run(
        channel,
        at,
        to,
        JSON.stringify(invoiceIds),
        messageId,
        raw,
      );
      for (const invoiceId of invoiceIds) relate.run(invoiceId, lastInsertRowid);
    },
    list: ({ channel, invoice }) =>
      list.all({ channel: channel ?? null, invoice: invoice ?? null }).map(departure),
    find: (id) => {
      const row = find.get(id);
      return row === undefined ? undefined : departure(row);
    },
  };
}

function departure(row: unknown): StoredDeparture {
  const { recipient, invoice_ids, message_id, raw, ...rest } = Row.parse(row);
  return {
    ...rest,
    to: recipient,
    invoiceIds: invoice_ids,
    messageId: message_id,
    raw: Buffer.from(raw),
  };
}
