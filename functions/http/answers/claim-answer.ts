import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { RateKind } from '#domain/published-rate.ts';

const cents = z.int();

const PenaltySegment = z
  .strictObject({
    from: CivilDate,
    /** Counted, like `from`. */
    to: CivilDate,
    days: z.int(),
    ratePercent: z.string(),
    basis: z.string(),
    base: cents,
    amount: cents,
  })
  .meta({ id: 'PenaltySegment' });

const Received = z.strictObject({
  on: CivilDate,
  kind: z.enum(['payment', 'credit-note', 'reversal']),
  amount: cents,
  allocatedTo: z.strictObject({
    interest: cents,
    principal: cents,
    indemnity: cents,
    costs: cents,
    excess: cents,
  }),
});

/** What is owed on `asOf`. */
export const ClaimAnswer = z
  .strictObject({
    asOf: CivilDate,
    principal: cents,
    penalties: z.strictObject({ total: cents, segments: z.array(PenaltySegment) }),
    indemnity: cents,
    costs: cents,
    total: cents,
    received: z.array(Received),
    dailyPenalty: cents.optional().describe('What one more day adds'),
    unknownRate: z
      .strictObject({ rate: RateKind, semester: z.string(), countedUntil: CivilDate })
      .optional()
      .describe('A rate nobody published yet: penalties are counted until that day, never guessed'),
    unlawfulClause: z
      .strictObject({ semester: z.string(), ratePercent: z.string(), floorPercent: z.string() })
      .optional()
      .describe('The contract gives less than three times the legal rate: no penalties are stated'),
    floorUnknownIn: z
      .array(z.string())
      .optional()
      .describe('Semesters in which the clause was applied though the legal rate is not known yet'),
  })
  .meta({ id: 'Claim' });
export type ClaimAnswer = z.output<typeof ClaimAnswer>;
