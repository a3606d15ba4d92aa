import type { CalendarStep } from './calendar.ts';
import { addDays, type CivilDate, latest } from './civil-date.ts';
import type { DatedStep, MoveReason } from './dated-step.ts';
import type { CompletePlanSettings } from './plan-settings.ts';
import { addWorkingDays } from './working-days.ts';

export type Earliest = { readonly on: CivilDate; readonly reason: MoveReason };

/** The first day open to the next step: a paper letter must have arrived, and contacts keep their distance. */
export function earliestAfter(
  step: CalendarStep,
  dated: DatedStep,
  { lettersByPost, mailTransitDays, spacingDays, zone }: CompletePlanSettings,
): Earliest {
  const spaced = addDays(dated.dueOn, spacingDays);
  const isLetter = step.contacts.some(({ channels }) => channels.includes('post'));
  if (!lettersByPost || !isLetter) return { on: spaced, reason: 'spacing' };
  const arrived = addDays(addWorkingDays(dated.dueOn, mailTransitDays, zone), 1);
  return { on: latest(spaced, arrived), reason: spaced < arrived ? 'mail-transit' : 'spacing' };
}
