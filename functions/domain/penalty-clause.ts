import * as z from 'zod';
import { decimal } from './decimal.ts';

/** What the contract says of late-payment penalties; absent, the law's default applies (C. com. L441-10). */
export const PenaltyClause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ecb-plus'), points: decimal }),
  z.strictObject({ kind: z.literal('fixed'), ratePercent: decimal }),
  z.strictObject({ kind: z.literal('legal-times'), factor: decimal }),
]);
export type PenaltyClause = z.infer<typeof PenaltyClause>;
