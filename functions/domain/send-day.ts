import { addDays, type CivilDate } from './civil-date.ts';
import type { MoveReason } from './dated-step.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { publicHolidayOn } from './public-holidays.ts';
import { isQuiet, type QuietPeriod } from './quiet-period.ts';
import { isWeekend } from './working-days.ts';

type Days = { readonly zone: HolidayZone; readonly quietPeriods: readonly QuietPeriod[] };

/** Why nothing leaves on that day; `undefined` when it may. */
export function obstacleOn(date: CivilDate, { zone, quietPeriods }: Days): MoveReason | undefined {
  if (isQuiet(date, quietPeriods)) return 'quiet-period';
  if (isWeekend(date)) return 'weekend';
  return publicHolidayOn(date, zone) === undefined ? undefined : 'public-holiday';
}

const LONGEST_SEARCH_DAYS = 366;

/** The nearest day on which something may leave, going forward (1) or back (-1). Periods that leave no day at all are ignored. */
export function sendDayFrom(date: CivilDate, direction: 1 | -1, days: Days): CivilDate {
  for (let distance = 0; distance <= LONGEST_SEARCH_DAYS; distance += 1) {
    const candidate = addDays(date, distance * direction);
    if (obstacleOn(candidate, days) === undefined) return candidate;
  }
  return sendDayFrom(date, direction, { ...days, quietPeriods: [] });
}
