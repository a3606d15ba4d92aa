import type { ObjectStore } from '../s3/object-store.ts';
import { type Contents, openDeparture } from './contents.ts';
import type { Channel, OutboxStore, StoredDeparture } from './outbox-store.ts';

type OutboxFilter = { channel?: Channel; invoice?: string };
export type ServedFile = {
  readonly body: Buffer;
  readonly contentType: string;
  readonly fileName: string;
};

export type OutboxView = {
  readonly items: (filter: OutboxFilter) => Promise<readonly object[]>;
  readonly raw: (id: number) => ServedFile | undefined;
  readonly attachment: (id: number, index: number) => Promise<ServedFile | undefined>;
};

/** The outbox as the contract shows it. Mails are parsed when somebody looks, once. */
export function outboxView(store: OutboxStore, objects: ObjectStore): OutboxView {
  const seen = new Map<number, Contents>();
  const contentsOf = async (departure: StoredDeparture): Promise<Contents> => {
    const known = seen.get(departure.id);
    if (known !== undefined) return known;
    const { contents } = await openDeparture(departure, objects);
    seen.set(departure.id, contents);
    return contents;
  };

  return {
    items: async (filter) => {
      const items: object[] = [];
      for (const departure of store.list(filter)) {
        items.push(itemOf(departure, await contentsOf(departure)));
      }
      return items;
    },
    raw: (id) => {
      const departure = store.find(id);
      return departure && { body: departure.raw, ...rawForms[departure.channel] };
    },
    attachment: async (id, index) => {
      const departure = store.find(id);
      if (departure === undefined) return undefined;
      const { contents, bodyOf } = await openDeparture(departure, objects);
      const [attachment, body] = [contents.attachments[index], await bodyOf(index)];
      return attachment && body && { ...attachment, body };
    },
  };
}

const rawForms: Readonly<Record<Channel, { contentType: string; fileName: string }>> = {
  email: { contentType: 'message/rfc822', fileName: 'message.eml' },
  sms: { contentType: 'text/plain; charset=utf-8', fileName: 'message.txt' },
  post: { contentType: 'application/json', fileName: 'item.json' },
};

function itemOf(
  { id, channel, at, to, messageId, invoiceIds }: StoredDeparture,
  contents: Contents,
) {
  const { attachments, ...rest } = contents;
  return {
    id: String(id),
    channel,
    at: new Date(at).toISOString(),
    to,
    ...rest,
    attachments: attachments.map((attachment, index) => ({
      ...attachment,
      href: `/local/outbox/${id}/attachments/${index}/${encodeURIComponent(attachment.fileName)}`,
    })),
    rawHref: `/local/outbox/${id}/raw`,
    messageId,
    invoiceIds,
  };
}
