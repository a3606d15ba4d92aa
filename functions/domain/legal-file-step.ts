import type { Calendar } from './calendar.ts';
import { addDays, type CivilDate, daysBetween } from './civil-date.ts';
import type { DatedStep } from './dated-step.ts';
import { finalDelay } from './final-delay.ts';
import { atHour } from './instant.ts';
import type { CompletePlanSettings } from './plan-settings.ts';
import { obstacleOn, sendDayFrom } from './send-day.ts';
import { stepLabel } from './step-label.ts';

/** The first working day after the last day the mise en demeure leaves. No quiet period: nothing leaves for the debtor. */
export function dateLegalFile(
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
    label: stepLabel(daysBetween(dueOn, nominalOn)),
    nominalOn,
    dueOn: fileOn,
    scheduledAt: atHour(fileOn, sendHour),
    movedFor: obstacleOn(nominalOn, days),
  };
}
