import * as z from 'zod';
import { CalendarName } from '#domain/calendar.ts';
import { calendars } from '#domain/calendars.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { HolidayZone } from '#domain/holiday-zone.ts';
import { PositiveCents } from '#domain/money.ts';
import { datePlan } from '#domain/plan.ts';
import { DatedStepAnswer } from '../answers/calendar-answer.ts';
import { refusedField } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const DryRun = z
  .strictObject({
    issuedOn: CivilDate,
    dueOn: CivilDate,
    total: PositiveCents,
    zone: HolidayZone.optional(),
    /** Whose quiet periods, hour and distance between contacts hold. */
    creditorId: CreditorId.optional(),
  })
  .refine(({ issuedOn, dueOn }) => issuedOn <= dueOn, {
    path: ['dueOn'],
    error: 'a day on or after issuedOn',
    params: { code: 'too-early' },
  })
  .meta({ id: 'DryRun' });

export const previewCalendar = route({
  method: 'post',
  path: '/calendars/{name}/preview',
  summary: 'A dry run: the dated steps of an invoice that does not exist',
  input: { params: z.strictObject({ name: CalendarName }), body: DryRun },
  answer: z.strictObject({ steps: z.array(DatedStepAnswer) }),
  problems: ['not-found'],
  handle: async ({ params, body: { dueOn, zone, creditorId } }, { parties }) => {
    const creditor = creditorId === undefined ? {} : await parties.findCreditor(creditorId);
    if (!creditor)
      return refusedField('/creditorId', 'creditorId must be a creditor known here', {
        code: 'not-known',
      });
    const settings = { ...creditor, zone };
    return ok({ steps: [...datePlan(calendars[params.name], dueOn, settings)] });
  },
});
