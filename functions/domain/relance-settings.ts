import * as z from 'zod';
import { PositiveCents } from './money.ts';
import { QuietPeriod } from './quiet-period.ts';

/** How a creditor wants invoices followed; all optional, `withDefaults` says what holds without them. */
export const RelanceSettings = z.strictObject({
  quietPeriods: z.array(QuietPeriod).max(10).optional(),
  /** The hour, in Paris, at which steps start: by day only. */
  sendHour: z.int().min(8).max(18).optional(),
  minimumDaysBetweenContacts: z.int().min(1).max(30).optional(),
  /** Working days a paper letter travels. */
  mailTransitDays: z.int().min(1).max(10).optional(),
  /** The post desk reports nothing: the last delay runs from the posting presumed, and nobody is asked. */
  presumesPresentation: z.boolean().optional(),
  /** A step more working days late than this is skipped. */
  mostWorkingDaysLate: z.int().min(0).max(60).optional(),
  /** Below this balance, in cents, no letter is sent. */
  minimumForLetters: PositiveCents.optional(),
  /** At this balance, in cents, or less, an invoice counts as settled. */
  settleThreshold: PositiveCents.optional(),
});
