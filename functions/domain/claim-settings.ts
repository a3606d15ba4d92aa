import * as z from 'zod';
import { ImputationOrder } from './imputation.ts';
import { DayCountBasis } from './interest-terms.ts';
import { ConfiguredRate } from './published-rate.ts';
import { TermCap } from './term-caps.ts';

/** How a creditor counts what is owed; all optional, the law's own order and the real length of years by default. */
export const ClaimSettings = z.strictObject({
  dayCountBasis: DayCountBasis.optional(),
  imputation: ImputationOrder.optional(),
  /** Rates published since this version, or corrected. */
  rates: z.array(ConfiguredRate).max(60).optional(),
  /** The cap of the creditor's trade on the payment terms of companies. */
  termCap: TermCap.optional(),
});
