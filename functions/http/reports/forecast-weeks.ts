import { addDays, type CivilDate } from '#domain/civil-date.ts';
import { mondayOf } from '#domain/forecast.ts';

/** Weeks that a forecast shows one by one. */
const WEEKS = 8;

/** The Mondays of the weeks a forecast shows, this week's first. */
export const forecastWeeks = (today: CivilDate): readonly CivilDate[] =>
  Array.from({ length: WEEKS }, (_, index) => addDays(mondayOf(today), 7 * index));
