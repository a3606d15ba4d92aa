import * as z from 'zod';
import { readMime } from '#adapters/read-mime.ts';
import { type FoundMessage, findMessage } from '../messages/find-message.ts';
import { problem } from '../problems/problem.ts';
import { route } from '../route.ts';
import { messageParams } from './show-message.ts';

const PDF = 'application/pdf';

export const showAttachment = route({
  method: 'get',
  path: '/invoices/{invoiceId}/messages/{claimId}/attachments/{index}',
  summary: 'A file that was sent with a message, byte for byte',
  input: { params: messageParams.extend({ index: z.coerce.number<string>().int().min(0) }) },
  answer: z.never(),
  files: [PDF],
  problems: ['not-found'],
  handle: async ({ params }, services) => {
    const found = await findMessage(params, services);
    if (found.kind === 'problem') return found;
    const file = (await filesOf(found))[params.index];
    return file
      ? {
          kind: 'file',
          contentType: PDF,
          bytes: new Uint8Array(file.bytes),
          fileName: file.fileName.replaceAll(/[^A-Za-z0-9._-]/g, '-'),
        }
      : problem('not-found', `message ${params.claimId} has no attachment ${params.index}`);
  },
});

/** Only PDF files are ever sent. */
async function filesOf({ contact, bytes }: FoundMessage) {
  if (contact.channel === 'email') return (await readMime(bytes)).attachments;
  return contact.channel === 'sms' ? [] : [{ fileName: 'lettre.pdf', bytes }];
}
