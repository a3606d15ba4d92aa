import type { LetterArchive } from '#adapters/letter-archive.ts';
import { logError } from '#adapters/log.ts';
import type { SmsSender } from '#adapters/sms-sender.ts';
import type { SentSms, SmsTrail } from '#adapters/sms-trail.ts';
import { writeSms } from '#templates/sms.ts';
import { archiveKey } from './archive-key.ts';
import type { ChannelSender } from './channel-sender.ts';

type Services = {
  readonly archive: LetterArchive;
  readonly sms: SmsSender;
  readonly trail: SmsTrail;
};

/** A short message, kept as the text it is, and left on the trail by which the carrier's log is matched. */
export function sendSms({ archive, sms, trail }: Services): ChannelSender {
  return async ({ invoice, facts, claimId, to, at }) => {
    const text = writeSms(facts);
    const bytes = Buffer.from(text);
    const message = await archive.keep({
      key: archiveKey(invoice, claimId, bytes, 'txt'),
      bytes,
      contentType: 'text/plain; charset=utf-8',
    });
    const { smsSenderId: senderId } = facts.creditor;
    const sent: SentSms = { invoiceId: invoice.id, claimId, to, at };
    return {
      message,
      send: async () => {
        await trail.leave(sent);
        const result = await sms({ to, text, senderId, invoiceId: invoice.id });
        if (result.kind === 'accepted') await name(result.providerId, sent, trail);
        return result;
      },
    };
  };
}

/** The SMS has left: a name that cannot be noted must not hide that. Number and time will do instead. */
async function name(messageId: string | undefined, sent: SentSms, trail: SmsTrail): Promise<void> {
  if (messageId === undefined) return;
  try {
    await trail.name(messageId, sent);
  } catch (error) {
    logError('SMS not named on its trail', { invoiceId: sent.invoiceId }, error);
  }
}
