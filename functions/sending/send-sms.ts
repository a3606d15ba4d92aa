import type { LetterArchive } from '#adapters/letter-archive.ts';
import type { SmsSender } from '#adapters/sms-sender.ts';
import { writeSms } from '#templates/sms.ts';
import { archiveKey } from './archive-key.ts';
import type { ChannelSender } from './channel-sender.ts';

type Services = { readonly archive: LetterArchive; readonly sms: SmsSender };

/** A short message, kept as the text it is. */
export function sendSms({ archive, sms }: Services): ChannelSender {
  return async ({ invoice, facts, claimId, to }) => {
    const text = writeSms(facts);
    const bytes = Buffer.from(text);
    const message = await archive.keep({
      key: archiveKey(invoice, claimId, bytes, 'txt'),
      bytes,
      contentType: 'text/plain; charset=utf-8',
    });
    const { smsSenderId: senderId } = facts.creditor;
    return { message, send: () => sms({ to, text, senderId, invoiceId: invoice.id }) };
  };
}
