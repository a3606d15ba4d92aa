import type { Calendar, CalendarStep } from './calendar.ts';
import { addDays, type CivilDate, daysBetween, latest } from './civil-date.ts';
import type { DatedStep, MoveReason } from './dated-step.ts';
import { finalDelay } from './final-delay.ts';
import { atHour, type Instant } from './instant.ts';
import { type CompletePlanSettings, type PlanSettings, withDefaults } from './plan-settings.ts';
import { obstacleOn, sendDayFrom } from './send-day.ts';
import { nextSmsAt } from './sms-window.ts';
import { afterSuspensions } from './suspension.ts';
import { addWorkingDays } from './working-days.ts';

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
  for (const [index, step] of calendar.steps.entries()) {
    const earliest = earliestAfter(calendar.steps[index - 1], steps.at(-1), complete);
    steps.push(dateStep(step, dueOn, earliest, complete));
  }
  return [...steps, dateLegalFile(calendar, dueOn, steps.at(-1)?.dueOn ?? dueOn, complete)];
}

type Earliest = { readonly on: CivilDate; readonly reason: MoveReason };

/** The first day open to the next step: a paper letter must have arrived, and contacts keep their distance. */
function earliestAfter(
  step: CalendarStep | undefined,
  dated: DatedStep | undefined,
  { lettersByPost, mailTransitDays, spacingDays, zone }: CompletePlanSettings,
): Earliest | undefined {
  if (step === undefined || dated === undefined) return undefined;
  const spaced = addDays(dated.dueOn, spacingDays);
  const isLetter = step.contacts.some(({ channels }) => channels.includes('post'));
  if (!lettersByPost || !isLetter) return { on: spaced, reason: 'spacing' };
  const arrived = addDays(addWorkingDays(dated.dueOn, mailTransitDays, zone), 1);
  return { on: latest(spaced, arrived), reason: spaced < arrived ? 'mail-transit' : 'spacing' };
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
  const reason = isTooEarly ? earliest.reason : (obstacleOn(wantedOn, settings) ?? suspended);
  return {
    step: step.name,
    label: label(step.offset),
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

/** The first working day after the last day the mise en demeure leaves. No quiet period: nothing leaves for the debtor. */
function dateLegalFile(
  calendar: Calendar,
  dueOn: CivilDate,
  lastStepOn: CivilDate,
  settings: CompletePlanSettings,
): DatedStep {
  const { zone, sendHour, mailTransitDays, miseEnDemeure } = settings;
  const { lastDayOn } = finalDelay({
    sentOn: miseEnDemeure?.sentOn ?? lastStepOn,
    presentedOn: miseEnDemeure?.presentedOn,
    days: calendar.finalDelayDays,
    zone,
    transitDays: mailTransitDays,
  });
  const nominalOn = addDays(lastDayOn, 1);
  const days = { zone, quietPeriods: [] };
  const fileOn = sendDayFrom(nominalOn, 1, days);
  return {
    step: 'legal-file',
    label: label(daysBetween(dueOn, nominalOn)),
    nominalOn,
    dueOn: fileOn,
    scheduledAt: atHour(fileOn, sendHour),
    movedFor: obstacleOn(nominalOn, days),
  };
}

const label = (offset: number): string => (offset < 0 ? `J-${-offset}` : `J+${offset}`);
