import type { EmailSender } from '#adapters/email-sender.ts';
import type { LetterArchive } from '#adapters/letter-archive.ts';
import { mimeMessage } from '#adapters/mime-message.ts';
import type { Instant } from '#domain/instant.ts';
import type { WantedNote } from '#domain/wanted-note.ts';
import type { NoteFacts } from '#domain/wanted-notes.ts';
import { writeNote } from '#templates/note.ts';
import { archiveKey } from './archive-key.ts';
import type { ReadyContact } from './channel-sender.ts';
import { mailThread } from './mail-thread.ts';
import { noteOf } from './note-of.ts';

type Services = {
  readonly archive: LetterArchive;
  readonly email: EmailSender;
  /** The domain of the message ids the service gives: `eu-west-3.amazonses.com`. */
  readonly messageIdDomain: string;
};

/** A note about to be made: what it says, and the claim it goes under. */
export type NoteRequest = NoteFacts & {
  readonly note: WantedNote;
  readonly claimId: string;
  readonly to: string;
  readonly at: Instant;
};

export type NoteWriter = (request: NoteRequest) => Promise<ReadyContact>;

/** The e-mail of a note, in the thread of the invoice's mails, written and archived. */
export function writeNoteEmail({ archive, email, messageIdDomain }: Services): NoteWriter {
  return async (request) => {
    const { invoice, creditor, note, claimId, to, at } = request;
    const { subject, text, html } = writeNote(noteOf(note, request));
    const earlier = [...invoice.contacts, ...(invoice.notes ?? [])];
    const mime = await mimeMessage({
      invoiceId: invoice.id,
      claimId,
      at,
      from: { name: creditor.name, address: creditor.senderEmail },
      to,
      replyTo: creditor.replyTo ?? creditor.email,
      subject,
      text,
      html,
      references: mailThread(
        earlier.toSorted((a, b) => (a.claimedAt < b.claimedAt ? -1 : 1)),
        messageIdDomain,
      ),
      attachments: [],
    });
    const message = await archive.keep({
      key: archiveKey(invoice, claimId, mime, 'eml'),
      bytes: mime,
      contentType: 'message/rfc822',
    });
    const send = () =>
      email({ from: creditor.senderEmail, to, mime, invoiceId: invoice.id, claimId });
    return { message, send };
  };
}
