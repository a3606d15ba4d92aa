import { addDays, type CivilDate } from './civil-date.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { addWorkingDays } from './working-days.ts';

/** Working days a letter is presumed to travel before it is first presented. */
export const MAIL_TRANSIT_DAYS = 2;

export type FinalDelay = {
  /** First presentation of the registered letter: as the post says, or presumed. */
  readonly presentedOn: CivilDate;
  /** The last day on which the debtor may still pay, wholly his. */
  readonly lastDayOn: CivilDate;
};

/**
 * The last delay a mise en demeure leaves, in calendar days from its first presentation. No statute
 * gives its length (C. civ. 1231: "reasonable"); usage is 8 to 15 days.
 */
export function finalDelay(letter: {
  readonly sentOn: CivilDate;
  readonly presentedOn?: CivilDate | undefined;
  readonly days: number;
  readonly zone: HolidayZone;
  readonly transitDays?: number | undefined;
}): FinalDelay {
  const transit = letter.transitDays ?? MAIL_TRANSIT_DAYS;
  const presentedOn = letter.presentedOn ?? addWorkingDays(letter.sentOn, transit, letter.zone);
  return { presentedOn, lastDayOn: addDays(presentedOn, letter.days) };
}
