import type { CivilDate } from './civil-date.ts';
import type { HolidayZone } from './holiday-zone.ts';
import type { StepName } from './step-name.ts';
import { workingDaysBetween } from './working-days.ts';

/** A step more working days late than this no longer says what it should, unless the creditor set another limit. */
const MOST_WORKING_DAYS_LATE = 5;

export type Lateness =
  | { readonly kind: 'in-time' }
  | { readonly kind: 'skip'; readonly reason: 'too-late'; readonly workingDays: number }
  | {
      readonly kind: 'ask-finance';
      readonly reason: 'mise-en-demeure-late';
      readonly workingDays: number;
    };

/** What becomes of a step whose day has passed: too late, it is skipped; the mise en demeure waits for a person. */
export function lateness(late: {
  readonly step: StepName;
  readonly dueOn: CivilDate;
  readonly today: CivilDate;
  readonly zone: HolidayZone;
  readonly mostWorkingDaysLate?: number | undefined;
}): Lateness {
  const workingDays = workingDaysBetween(late.dueOn, late.today, late.zone);
  if (workingDays <= (late.mostWorkingDaysLate ?? MOST_WORKING_DAYS_LATE)) {
    return { kind: 'in-time' };
  }
  return late.step === 'mise-en-demeure'
    ? { kind: 'ask-finance', reason: 'mise-en-demeure-late', workingDays }
    : { kind: 'skip', reason: 'too-late', workingDays };
}
