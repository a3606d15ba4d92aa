import * as z from 'zod';
import { CalendarName } from '#domain/calendar.ts';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { Instant } from '#domain/instant.ts';
import { StepName } from '#domain/step-name.ts';

/** A calendar as data: what leaves how many days from the due date, by which channels. */
export const CalendarAnswer = z
  .strictObject({
    name: CalendarName,
    finalDelayDays: z.int().describe('Days the mise en demeure leaves to pay'),
    steps: z.array(
      z.strictObject({
        step: StepName,
        label: z.string(),
        offset: z.int(),
        tone: z.enum(['courteous', 'neutral', 'firm', 'formal']),
        contacts: z.array(
          z.strictObject({
            channels: z.array(Channel).describe('Best first; the next where one cannot reach'),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Calendar' });

/** A step with the day and hour it would have. */
export const DatedStepAnswer = z
  .strictObject({
    step: StepName,
    label: z.string(),
    nominalOn: CivilDate,
    dueOn: CivilDate,
    scheduledAt: Instant,
    movedFor: z.string().optional(),
  })
  .meta({ id: 'DatedStep' });
