import * as z from 'zod';
import { Instant } from './instant.ts';

/** A person's end of the follow-up: cancelled, or written off as money that will not come. */
export const Closing = z.strictObject({
  by: z.string(),
  at: Instant,
  reason: z.string(),
  isWrittenOff: z.boolean(),
});
export type Closing = z.infer<typeof Closing>;
