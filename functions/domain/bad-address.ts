import * as z from 'zod';
import { Channel } from './channel.ts';
import { Instant } from './instant.ts';

/** An address at which the debtor was not reached for good: finance sees it, and no later step uses it. */
export const BadAddress = z.strictObject({
  channel: Channel,
  to: z.string(),
  reason: z.string(),
  at: Instant,
});
export type BadAddress = z.infer<typeof BadAddress>;
