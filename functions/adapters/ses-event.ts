import * as z from 'zod';
import { instant } from '#domain/instant.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';

const mail = z.object({
  messageId: z.string(),
  timestamp: z.string(),
  tags: z.record(z.string(), z.array(z.string())).optional(),
});
const dated = z.object({ timestamp: z.string() });

const BounceFacts = dated.extend({ bounceType: z.string(), bounceSubType: z.string() });

/** SES event publishing, as far as we read it. */
export const SesEvent = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Send'), mail }),
  z.object({ eventType: z.literal('Delivery'), mail, delivery: dated }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: BounceFacts,
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: dated.extend({ complaintFeedbackType: z.string().nullish() }),
  }),
  z.object({ eventType: z.literal('Reject'), mail, reject: z.object({ reason: z.string() }) }),
  z.object({
    eventType: z.literal('DeliveryDelay'),
    mail,
    deliveryDelay: dated.extend({ delayType: z.string() }),
  }),
  z.object({
    eventType: z.literal('Rendering Failure'),
    mail,
    failure: z.object({ errorMessage: z.string() }),
  }),
]);
export type SesEvent = z.infer<typeof SesEvent>;

/** The event in our words, and the invoice it belongs to by our tags; `undefined` for a message that is not ours. */
export function providerEventOf(
  event: SesEvent,
): { readonly invoiceId: string; readonly event: ProviderEvent } | undefined {
  const { messageId, tags } = event.mail;
  const invoiceId = tags?.['relance-invoice']?.[0];
  const claimId = tags?.['relance-claim']?.[0];
  if (invoiceId === undefined || claimId === undefined) return undefined;

  const told = toldBy(event);
  const at = instant(told.timestamp);
  return {
    invoiceId,
    event: {
      kind: told.kind,
      claimId,
      providerId: messageId,
      // A repeat has the same type, message and time; a second bounce of the same mail has another.
      eventId: `${event.eventType}:${messageId}:${told.timestamp}`,
      at,
      isPermanent: told.isPermanent ?? false,
      isAddressBad: told.isAddressBad ?? false,
      ...(told.reason !== undefined && { reason: told.reason }),
    },
  };
}

type Told = {
  readonly kind: ProviderEvent['kind'];
  readonly timestamp: string;
  readonly isPermanent?: boolean;
  readonly isAddressBad?: boolean;
  readonly reason?: string;
};

function toldBy(event: SesEvent): Told {
  const sentAt = event.mail.timestamp;
  switch (event.eventType) {
    case 'Send':
      return { kind: 'sent', timestamp: sentAt };
    case 'Delivery':
      return { kind: 'delivered', timestamp: event.delivery.timestamp };
    case 'Bounce':
      return bounce(event.bounce);
    case 'Complaint':
      // It arrived and was not wanted: nothing more goes to that address.
      return {
        kind: 'complained',
        timestamp: event.complaint.timestamp,
        isPermanent: true,
        isAddressBad: true,
        reason: event.complaint.complaintFeedbackType ?? 'complaint',
      };
    case 'DeliveryDelay':
      return {
        kind: 'delayed',
        timestamp: event.deliveryDelay.timestamp,
        reason: event.deliveryDelay.delayType,
      };
    case 'Reject':
      return { kind: 'refused', timestamp: sentAt, isPermanent: true, reason: event.reject.reason };
    case 'Rendering Failure':
      return {
        kind: 'refused',
        timestamp: sentAt,
        isPermanent: true,
        reason: event.failure.errorMessage,
      };
  }
}

/** Permanent: no such mailbox, or an address that is on a suppression list. Anything else may still arrive. */
function bounce({ bounceType, bounceSubType, timestamp }: z.infer<typeof BounceFacts>): Told {
  const isPermanent = bounceType === 'Permanent';
  const reason = `${bounceType}/${bounceSubType}`;
  return { kind: 'bounced', timestamp, isPermanent, isAddressBad: isPermanent, reason };
}
