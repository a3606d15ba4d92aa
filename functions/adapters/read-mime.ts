import PostalMime from 'postal-mime';

/** One file inside a message. */
export type MimeAttachment = {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

/** A message as a mailbox shows it. */
export type ReadMessage = {
  readonly subject: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly attachments: readonly MimeAttachment[];
};

/** Takes an archived message apart; its bytes stay the proof. */
export async function readMime(bytes: Uint8Array): Promise<ReadMessage> {
  const { subject, headers, text, html, attachments } = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
  });
  return {
    subject,
    headers: headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    text,
    html,
    attachments: attachments.map(({ filename, mimeType, content }, index) => ({
      fileName: filename ?? `piece-${index + 1}`,
      contentType: mimeType,
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
}
