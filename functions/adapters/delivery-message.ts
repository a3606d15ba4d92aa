import * as z from 'zod';
import { instant } from '#domain/instant.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';
import { DeskNotice, deskEventOf } from './desk-notice.ts';
import { providerEventOf, SesEvent } from './ses-event.ts';
import type { UnknownEvent } from './unknown-events.ts';

/** Any event of SES's event publishing, also of a type made after this was written. */
const AnySesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ messageId: z.string(), timestamp: z.iso.datetime() }),
});

export type DeliveryMessage =
  | { readonly kind: 'ours'; readonly invoiceId: string; readonly event: ProviderEvent }
  | { readonly kind: 'unknown'; readonly event: UnknownEvent };

/** Reads one message of the queue: an event of SES, or the post desk's own notice coming back. Throws on anything else. */
export function deliveryMessage(body: string): DeliveryMessage {
  const content: unknown = JSON.parse(body);
  const notice = DeskNotice.safeParse(content);
  if (notice.success) return { kind: 'ours', ...deskEventOf(notice.data) };

  const { eventType, mail } = AnySesEvent.parse(content);
  const read = SesEvent.safeParse(content);
  const ours = read.success ? providerEventOf(read.data) : undefined;
  if (ours) return { kind: 'ours', ...ours };
  const event = {
    id: `${eventType}:${mail.messageId}`,
    at: instant(mail.timestamp),
    reason: read.success ? 'not-ours' : 'not-understood',
    body,
  } as const;
  return { kind: 'unknown', event };
}
