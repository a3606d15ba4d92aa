import { addDays, type CivilDate, dayOfWeek } from './civil-date.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { publicHolidayOn } from './public-holidays.ts';

export const isWeekend = (date: CivilDate): boolean => dayOfWeek(date) > 5;

/** Monday to Friday, and no public holiday of the zone. */
export const isWorkingDay = (date: CivilDate, zone: HolidayZone): boolean =>
  !isWeekend(date) && publicHolidayOn(date, zone) === undefined;

/** That day if it is a working day, else the first one after it. */
export const workingDayFrom = (date: CivilDate, zone: HolidayZone): CivilDate =>
  isWorkingDay(date, zone) ? date : workingDayFrom(addDays(date, 1), zone);

/** The day that many working days after `date` (`count` is 0 or more): 2 after a Friday is the Tuesday. */
export const addWorkingDays = (date: CivilDate, count: number, zone: HolidayZone): CivilDate =>
  count <= 0 ? date : addWorkingDays(workingDayFrom(addDays(date, 1), zone), count - 1, zone);

/** Working days after `start` up to and including `end`; 0 when `end` is not after it. */
export function workingDaysBetween(start: CivilDate, end: CivilDate, zone: HolidayZone): number {
  let count = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    if (isWorkingDay(day, zone)) count += 1;
  }
  return count;
}
