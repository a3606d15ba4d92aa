import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { dayOf, type Instant } from '#domain/instant.ts';
import { type Problem, problem } from '../problems/problem.ts';

const reportQuery = {
  creditor: CreditorId.optional(),
  asOf: CivilDate.optional().describe('At the end of that day, as it was known then; today'),
};
export const ReportQuery = z.strictObject(reportQuery);

export type AsOf = { readonly kind: 'as-of'; readonly day: CivilDate } | Problem;

/** The day of a report: a day to come is not known yet. */
export function asOfDay(asked: CivilDate | undefined, now: Instant): AsOf {
  const today = dayOf(now);
  const day = asked ?? today;
  if (day <= today) return { kind: 'as-of', day };
  const detail = `asOf must be today (${today}) or a day before`;
  return problem('invalid-parameter', detail, [
    { parameter: 'asOf', detail, code: 'in-the-future' },
  ]);
}
