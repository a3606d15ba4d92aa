import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Instant } from '#domain/instant.ts';

export type MessageParts = {
  readonly invoiceId: string;
  readonly claimId: string;
  readonly at: Instant;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Message ids of the mails before, oldest first, so that the mailbox shows one thread. */
  readonly references: readonly string[];
  readonly attachments: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
};

/** The mail as it goes out. The same parts give the same bytes: id, date and boundaries come from the claim. */
export function mimeMessage(parts: MessageParts): Promise<Buffer> {
  const seed = createHash('sha256').update(`${parts.invoiceId} ${parts.claimId}`).digest('hex');
  const domain = parts.from.address.split('@').at(-1);
  const options = {
    // Our own checks ran on every address; nothing here may read a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
    from: { ...parts.from },
    to: { name: '', address: parts.to },
    replyTo: { name: '', address: parts.replyTo },
    subject: parts.subject,
    text: parts.text,
    html: parts.html,
    messageId: `<${seed.slice(0, 32)}@${domain}>`,
    date: new Date(parts.at),
    baseBoundary: seed.slice(32, 48),
    headers: { 'X-Relance-Invoice': parts.invoiceId, 'Auto-Submitted': 'auto-generated' },
    ...(parts.references.length > 0 && {
      inReplyTo: parts.references.at(-1),
      references: [...parts.references],
    }),
    attachments: parts.attachments.map(({ fileName, bytes }) => ({
      filename: fileName,
      content: Buffer.from(bytes),
      contentType: 'application/pdf',
    })),
  };
  return new MailComposer(options).compile().build();
}
