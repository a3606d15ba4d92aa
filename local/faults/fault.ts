import { z } from 'zod';

export const FaultyService = z.enum(['ses', 'sns', 'dynamodb', 's3', 'states']);
export type FaultyService = z.infer<typeof FaultyService>;

/** What goes wrong, how often, and to whom. `reset-after`: the service did it, the answer was lost. */
export const Fault = z.strictObject({
  service: FaultyService,
  fault: z.enum(['throttle', 'refuse', 'error', 'reset-before', 'reset-after', 'delay']),
  times: z.int().positive().optional(),
  probability: z.number().gt(0).max(1).default(1),
  seed: z.int().default(1),
  milliseconds: z.int().positive().max(60_000).default(1_000),
});
export type Fault = z.infer<typeof Fault>;
