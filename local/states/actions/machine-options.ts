import * as z from 'zod';

/** Logs, traces and keys of its own are refused unless they say what is anyhow so. */
export const machineOptions = {
  loggingConfiguration: z
    .strictObject({
      level: z.literal('OFF').optional(),
      includeExecutionData: z.boolean().optional(),
      destinations: z.array(z.unknown()).max(0).optional(),
    })
    .optional(),
  tracingConfiguration: z.strictObject({ enabled: z.literal(false).optional() }).optional(),
  encryptionConfiguration: z.strictObject({ type: z.literal('AWS_OWNED_KEY') }).optional(),
  publish: z.literal(false).optional(),
};
