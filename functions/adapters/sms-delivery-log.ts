import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { type Instant, instant } from '#domain/instant.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';

/** What CloudWatch Logs hands to a subscribed function. */
export const LogDelivery = z.object({ awslogs: z.object({ data: z.base64() }) });
export type LogDelivery = z.infer<typeof LogDelivery>;

const LogLines = z.object({
  messageType: z.string(),
  logEvents: z.array(z.object({ id: z.string(), timestamp: z.number(), message: z.string() })),
});
export type LogLine = z.infer<typeof LogLines>['logEvents'][number];

/** The lines of a delivery; a control message, by which CloudWatch tries the subscription, has none. */
export function linesOf({ awslogs }: LogDelivery): readonly LogLine[] {
  const unpacked = gunzipSync(Buffer.from(awslogs.data, 'base64')).toString('utf8');
  const { messageType, logEvents } = LogLines.parse(JSON.parse(unpacked));
  return messageType === 'DATA_MESSAGE' ? logEvents : [];
}

/** One line of SNS's delivery log for text messages. */
export const SmsLog = z.object({
  notification: z.object({ messageId: z.string(), timestamp: z.string() }),
  delivery: z.object({ destination: z.string(), providerResponse: z.string() }),
  status: z.enum(['SUCCESS', 'FAILURE']),
});
export type SmsLog = z.infer<typeof SmsLog>;

/** When SNS took the message: `2026-06-25 07:00:01.120`, in UTC. */
export const takenAt = ({ notification }: SmsLog): Instant =>
  instant(`${notification.timestamp.replace(' ', 'T')}Z`);

/** Responses that blame the number or its owner's wish; the others may work on another day. */
const BAD_NUMBER = /invalid phone number|opted out|blocked (sms|list)|on a blocked list/i;

/** The log line in our words. */
export function smsEventOf(log: SmsLog, claimId: string): ProviderEvent {
  const { messageId } = log.notification;
  const { providerResponse: reason } = log.delivery;
  const heard = {
    claimId,
    providerId: messageId,
    eventId: `${log.status}:${messageId}`,
    at: takenAt(log),
    reason,
  };
  if (log.status === 'FAILURE') {
    const isAddressBad = BAD_NUMBER.test(reason);
    return { ...heard, kind: 'bounced', isPermanent: true, isAddressBad };
  }
  // The carrier has it; only some carriers tell when the phone has it.
  const isOnPhone = /accepted by phone(?! carrier)/i.test(reason);
  return { ...heard, kind: isOnPhone ? 'delivered' : 'sent', isPermanent: false };
}
