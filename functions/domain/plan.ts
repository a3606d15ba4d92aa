import type { Calendar, CalendarStep } from './calendar.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import type { DatedStep } from './dated-step.ts';
import { atHour, type Instant } from './instant.ts';
import { dateLegalFile } from './legal-file-step.ts';
import { type CompletePlanSettings, type PlanSettings, withDefaults } from './plan-settings.ts';
import { obstacleOn, sendDayFrom } from './send-day.ts';
import { nextSmsAt } from './sms-window.ts';
import { stepLabel } from './step-label.ts';
import { type Earliest, earliestAfter } from './step-spacing.ts';
import { afterSuspensions } from './suspension.ts';

/**
 * Every step of a calendar with its day and hour for one due date, and the legal file last. J±n counts
 * calendar days; a step that falls on a day when nothing leaves is moved back before the due date,
 * forward after it. Days strictly increase. Hours are those of Paris, whatever the season.
 */
export function datePlan(
  calendar: Calendar,
  dueOn: CivilDate,
  settings: PlanSettings = {},
): readonly DatedStep[] {
  const complete = withDefaults(settings);
  const steps: DatedStep[] = [];
  let earliest: Earliest | undefined;
  for (const step of calendar.steps) {
    const dated = dateStep(step, dueOn, earliest, complete);
    earliest = earliestAfter(step, dated, complete);
    steps.push(dated);
  }
  return [...steps, dateLegalFile(calendar, dueOn, steps.at(-1)?.dueOn ?? dueOn, complete)];
}

function dateStep(
  step: CalendarStep,
  dueOn: CivilDate,
  earliest: Earliest | undefined,
  settings: CompletePlanSettings,
): DatedStep {
  const nominalOn = addDays(dueOn, step.offset);
  const wantedOn = afterSuspensions(nominalOn, settings.suspensions);
  const openOn = sendDayFrom(wantedOn, step.offset < 0 ? -1 : 1, settings);
  const isTooEarly = earliest !== undefined && openOn < earliest.on;
  const sendOn = isTooEarly ? sendDayFrom(earliest.on, 1, settings) : openOn;
  const suspended = wantedOn === nominalOn ? undefined : 'suspension';
  const reason = isTooEarly ? earliest.reason : (suspended ?? obstacleOn(wantedOn, settings));
  return {
    step: step.name,
    label: stepLabel(step.offset),
    nominalOn,
    dueOn: sendOn,
    scheduledAt: startOf(step, sendOn, settings),
    movedFor: sendOn === nominalOn ? undefined : reason,
  };
}

/** A step that may ring a telephone in an overseas zone waits for the morning there. */
function startOf(
  step: CalendarStep,
  on: CivilDate,
  { sendHour, zone }: CompletePlanSettings,
): Instant {
  const at = atHour(on, sendHour);
  return step.contacts.some(({ channels }) => channels.includes('sms')) ? nextSmsAt(at, zone) : at;
}
