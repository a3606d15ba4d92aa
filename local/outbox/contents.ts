import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import type { ObjectStore } from '../s3/object-store.ts';
import type { StoredDeparture } from './outbox-store.ts';
import { PostItem } from './post-item.ts';

type Attachment = {
  readonly fileName: string;
  readonly contentType: string;
  readonly sha256: string;
};

/** What a person who receives a departure sees. */
export type Contents = {
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly Attachment[];
};

export type OpenedDeparture = {
  readonly contents: Contents;
  readonly bodyOf: (attachment: number) => Promise<Buffer | undefined>;
};

/** Opens a departure: a mail is parsed, an item for the post desk is looked up in the letter archive. */
export async function openDeparture(
  departure: StoredDeparture,
  objects: ObjectStore,
): Promise<OpenedDeparture> {
  switch (departure.channel) {
    case 'email':
      return openMail(departure.raw);
    case 'sms':
      return {
        contents: { text: departure.raw.toString('utf8'), attachments: [] },
        bodyOf: async () => undefined,
      };
    case 'post':
      return openPostItem(departure, objects);
  }
}

async function openMail(raw: Buffer): Promise<OpenedDeparture> {
  const mail = await PostalMime.parse(raw);
  const bodies = mail.attachments.map(({ content }) => bytesOf(content));
  const attachments = mail.attachments.map(({ filename, mimeType }, index) => ({
    fileName: filename ?? `attachment-${index + 1}`,
    contentType: mimeType,
    sha256: createHash('sha256')
      .update(bodies[index] ?? '')
      .digest('hex'),
  }));
  const { subject, text = '', html } = mail;
  return {
    contents: {
      ...(subject === undefined ? {} : { subject }),
      text,
      ...(html === undefined ? {} : { html }),
      attachments,
    },
    bodyOf: async (index) => bodies[index],
  };
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(content);
}

function openPostItem({ raw }: StoredDeparture, objects: ObjectStore): OpenedDeparture {
  const { step, kind, to, letter } = PostItem.parse(JSON.parse(raw.toString('utf8')));
  const object = objects.head(letter.bucket, letter.key);
  const contentType = object?.headers['content-type'] ?? 'application/pdf';
  return {
    contents: {
      subject: `${kind} · ${step}`,
      text: to,
      attachments: [{ fileName: letter.fileName, contentType, sha256: letter.sha256 }],
    },
    bodyOf: async (index) =>
      index === 0 && object !== undefined ? objects.body(object) : undefined,
  };
}
