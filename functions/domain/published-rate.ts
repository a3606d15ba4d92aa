import * as z from 'zod';
import { decimal } from './decimal.ts';

/** `ecb`: main refinancing rate of the ECB. `legal`: taux d'intérêt légal of a professional creditor. */
export const RateKind = z.enum(['ecb', 'legal']);
export type RateKind = z.infer<typeof RateKind>;

/** A rate in force from the first day of a semester, in percent a year, and where it was read. */
export const PublishedRate = z.strictObject({
  from: z.string().regex(/^\d{4}-(01|07)-01$/, 'the first day of a semester: 1 January or 1 July'),
  value: decimal,
  source: z.string().trim().min(1).max(200),
});
export type PublishedRate = z.infer<typeof PublishedRate>;

/** A rate the creditor adds, or corrects, by configuration. */
export const ConfiguredRate = PublishedRate.extend({ kind: RateKind });
export type ConfiguredRate = z.infer<typeof ConfiguredRate>;
