import * as z from 'zod';
import { Instant } from '#domain/instant.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';

/** What the post desk is told: which letter, for whom, and where its bytes lie. */
export const DeskNotice = z.object({
  taskId: z.string(),
  invoiceId: z.string(),
  claimId: z.string(),
  at: Instant,
  step: z.string(),
  kind: z.enum(['post', 'registered-post']),
  to: z.string(),
  letter: z.object({
    bucket: z.string(),
    key: z.string(),
    sha256: z.string(),
    fileName: z.string(),
    /** Opens the PDF without any right of one's own, for a quarter of an hour. */
    href: z.url(),
  }),
});
export type DeskNotice = z.infer<typeof DeskNotice>;

/** A notice that came back to us on the topic was published: the desk has it, whatever answer we got. */
export const deskEventOf = ({
  invoiceId,
  claimId,
  taskId,
  at,
}: DeskNotice): { readonly invoiceId: string; readonly event: ProviderEvent } => ({
  invoiceId,
  event: {
    kind: 'accepted',
    eventId: `notice:${taskId}`,
    claimId,
    providerId: taskId,
    at,
    isPermanent: false,
  },
});
