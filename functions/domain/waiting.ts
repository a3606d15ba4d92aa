import * as z from 'zod';
import { Full } from './ceiling-settings.ts';
import { Instant } from './instant.ts';

/** Why a contact that is due has not left: a ceiling is reached, or the service had no room for it. */
export const WaitReason = z.enum([...Full.options, 'throttled']);
export type WaitReason = z.infer<typeof WaitReason>;

/** The contact that waits, until when and why; `times` counts how often it had to. */
export const Waiting = z.strictObject({
  claimId: z.string(),
  until: Instant,
  because: WaitReason,
  times: z.int().positive(),
});
export type Waiting = z.infer<typeof Waiting>;
