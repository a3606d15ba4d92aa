import type { EmailSender } from '#adapters/email-sender.ts';
import type { LetterArchive } from '#adapters/letter-archive.ts';
import { mimeMessage } from '#adapters/mime-message.ts';
import { writeEmail } from '#templates/email.ts';
import { renderLetter } from '#templates/letter.tsx';
import { archiveKey } from './archive-key.ts';
import type { ChannelSender, ContactRequest } from './channel-sender.ts';
import { firstLetterAgain } from './first-letter-again.ts';
import { mailThread } from './mail-thread.ts';

type Services = {
  readonly archive: LetterArchive;
  readonly email: EmailSender;
  /** The domain of the message ids the service gives: `eu-west-3.amazonses.com`. */
  readonly messageIdDomain: string;
};

/** An e-mail with its letter as PDF; the reminder before the due date is the mail alone. */
export function sendEmail({ archive, email, messageIdDomain }: Services): ChannelSender {
  return async (request) => {
    const { invoice, facts, claimId, to } = request;
    const { creditor } = facts;
    const written = writeEmail(facts);
    const letter = written.attachmentName && (await letterOf(request, archive));
    const mime = await mimeMessage({
      invoiceId: invoice.id,
      claimId,
      at: request.at,
      from: { name: creditor.name, address: creditor.senderEmail },
      to,
      replyTo: creditor.replyTo ?? creditor.email,
      subject: written.subject,
      text: written.text,
      html: written.html,
      references: mailThread(request.earlier, messageIdDomain),
      attachments: [
        ...(letter && written.attachmentName
          ? [{ fileName: written.attachmentName, bytes: letter.bytes }]
          : []),
        ...(await invoiceCopy(request, archive)),
      ],
    });
    const message = await archive.keep({
      key: archiveKey(invoice, claimId, mime, 'eml'),
      bytes: mime,
      contentType: 'message/rfc822',
    });
    return {
      ...(letter && { letter: letter.file }),
      message,
      send: () => email({ from: creditor.senderEmail, to, mime, invoiceId: invoice.id, claimId }),
    };
  };
}

/** The letter to attach: the very bytes of the first one where it is sent again. */
async function letterOf(request: ContactRequest, archive: LetterArchive) {
  const { invoice, facts, claimId } = request;
  const file = firstLetterAgain(facts, request.earlier);
  const sent = file && (await archive.fetch(file.key));
  if (file && sent) return { bytes: sent, file };

  const bytes = await renderLetter(facts);
  const key = archiveKey(invoice, claimId, bytes, 'pdf');
  return { bytes, file: await archive.keep({ key, bytes, contentType: 'application/pdf' }) };
}

async function invoiceCopy({ invoice, facts }: ContactRequest, archive: LetterArchive) {
  const { document } = invoice;
  if (!document || facts.step === 'reminder') return [];
  const bytes = await archive.fetch(document.key);
  return bytes ? [{ fileName: document.fileName, bytes }] : [];
}
