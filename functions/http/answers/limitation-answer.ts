import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';

/** The end of limitation, at its prudent date. */
export const LimitationAnswer = z
  .strictObject({
    startedOn: CivilDate,
    lastDayOn: CivilDate.describe('The last day on which to go to court, counted prudently'),
    warning: z.enum(['within-a-year', 'within-a-month', 'past']).optional(),
    ifAcknowledged: z
      .strictObject({ on: CivilDate, lastDayOn: CivilDate })
      .optional()
      .describe('A part payment, a promise or a plan that can be proved makes time run anew'),
  })
  .meta({ id: 'Limitation' });
