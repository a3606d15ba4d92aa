import * as z from 'zod';
import { Instant } from './instant.ts';

/** Why a step did not happen. */
export const SkipReason = z.enum([
  'too-late',
  'after-due-date',
  'overtaken',
  'no-channel',
  'by-person',
  'plan-broken',
]);
export type SkipReason = z.infer<typeof SkipReason>;

/** How a step ended; a step without an outcome is still to come. */
export const StepOutcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), at: Instant }),
  z.strictObject({ kind: z.literal('in-doubt'), at: Instant }),
  z.strictObject({
    kind: z.literal('skipped'),
    at: Instant,
    reason: SkipReason,
    by: z.string().optional(),
    note: z.string().optional(),
  }),
]);
export type StepOutcome = z.infer<typeof StepOutcome>;
