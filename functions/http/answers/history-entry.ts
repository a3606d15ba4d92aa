import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { ContactState } from '#domain/contact.ts';
import { Instant } from '#domain/instant.ts';
import { ProofKind } from '#domain/proof.ts';
import { StepName } from '#domain/step-name.ts';

/** One line of the timeline: something that happened and is proved, or something planned. */
export const HistoryEntry = z
  .strictObject({
    at: Instant,
    kind: z.enum([...ProofKind.options, 'planned']),
    summary: z.string(),
    by: z.string(),
    step: StepName.optional(),
    label: z.string().optional(),
    channel: Channel.optional(),
    proof: z
      .strictObject({ sequence: z.int(), hash: z.string(), previousHash: z.string() })
      .optional(),
    claimId: z.string().optional().describe('The contact it is about'),
    delivery: ContactState.optional().describe('How that contact stands by now'),
    message: z.string().optional().describe('Where the exact message can be read'),
    skip: z
      .enum(['no-channel', 'below-minimum'])
      .optional()
      .describe('Why a planned step would be passed over if nothing changes'),
    letter: z.string().optional().describe('Where the letter that was sent can be read'),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.output<typeof HistoryEntry>;
