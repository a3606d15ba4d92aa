import * as z from 'zod';
import { readMime } from '#adapters/read-mime.ts';
import { Channel } from '#domain/channel.ts';
import { ContactState } from '#domain/contact.ts';
import { Instant } from '#domain/instant.ts';
import { StepName } from '#domain/step-name.ts';
import { type FoundMessage, findMessage, sha256Of } from '../messages/find-message.ts';
import { invoiceParams } from '../parameters.ts';
import { type FileReply, ok } from '../reply.ts';
import { route } from '../route.ts';

const MESSAGE = 'message/rfc822';

export const messageParams = invoiceParams.extend({ claimId: z.string().min(1).max(120) });

const MessageAnswer = z
  .strictObject({
    claimId: z.string(),
    step: StepName.optional(),
    note: z.string().optional().describe('The kind of a message outside the calendar'),
    channel: Channel,
    state: ContactState,
    to: z.string(),
    claimedAt: Instant,
    at: Instant.describe('Of the last news of it'),
    providerId: z.string().optional(),
    reason: z.string().optional(),
    sha256: z.string().describe('As recorded when it was written'),
    isIntact: z.boolean().describe('The archived bytes still have that hash'),
    subject: z.string().optional(),
    headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    text: z.string().optional(),
    html: z.string().optional(),
    attachments: z.array(
      z.strictObject({
        fileName: z.string(),
        contentType: z.string(),
        size: z.int(),
        sha256: z.string(),
        href: z.string(),
      }),
    ),
  })
  .meta({ id: 'Message' });
type MessageAnswer = z.output<typeof MessageAnswer>;

export const showMessage = route({
  method: 'get',
  path: '/invoices/{invoiceId}/messages/{claimId}',
  summary: 'The exact message that was sent, from the archive; as message/rfc822, its very bytes',
  input: { params: messageParams },
  answer: MessageAnswer,
  headers: ['Accept'],
  files: [MESSAGE],
  problems: ['not-found'],
  handle: async ({ params }, services, { header }) => {
    const found = await findMessage(params, services);
    if (found.kind === 'problem') return found;
    if (header('accept')?.includes(MESSAGE) && found.contact.channel === 'email') {
      return raw(found);
    }
    const url = `/v1/invoices/${params.invoiceId}/messages/${params.claimId}`;
    return ok({ ...factsOf(found), ...(await contentOf(found, url)) });
  },
});

const raw = ({ contact, bytes }: FoundMessage): FileReply => ({
  kind: 'file',
  contentType: MESSAGE,
  bytes: new Uint8Array(bytes),
  fileName: `${contact.claimId}.eml`,
});

function factsOf({ contact, file, bytes }: FoundMessage) {
  const { claimId, channel, state, to, claimedAt, at, providerId, reason } = contact;
  return {
    claimId,
    ...('step' in contact ? { step: contact.step } : { note: contact.note }),
    channel,
    state,
    to,
    claimedAt,
    at,
    ...(providerId !== undefined && { providerId }),
    ...(reason !== undefined && { reason }),
    sha256: file.sha256,
    isIntact: sha256Of(bytes) === file.sha256,
  };
}

type Content = Pick<MessageAnswer, 'subject' | 'headers' | 'text' | 'html' | 'attachments'>;

async function contentOf({ contact, bytes }: FoundMessage, url: string): Promise<Content> {
  if (contact.channel === 'sms') {
    return { headers: [], text: Buffer.from(bytes).toString('utf8'), attachments: [] };
  }
  if (contact.channel !== 'email') return { headers: [], attachments: [letterOf(bytes, url)] };
  const { subject, headers, text, html, attachments } = await readMime(bytes);
  return {
    ...(subject !== undefined && { subject }),
    headers: [...headers],
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
    attachments: attachments.map(({ fileName, contentType, bytes: content }, index) => ({
      fileName,
      contentType,
      size: content.length,
      sha256: sha256Of(content),
      href: `${url}/attachments/${index}`,
    })),
  };
}

const letterOf = (bytes: Uint8Array, url: string): Content['attachments'][number] => ({
  fileName: 'lettre.pdf',
  contentType: 'application/pdf',
  size: bytes.length,
  sha256: sha256Of(bytes),
  href: `${url}/attachments/0`,
});
