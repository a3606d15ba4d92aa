import { addDays, dayOfWeek } from './civil-date.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { atHour, dayOf, type Instant, PARIS } from './instant.ts';
import { publicHolidayOn } from './public-holidays.ts';

/** Local hours between which an SMS may leave, Monday to Saturday (AF2M charter, by prudence). */
const OPENS_AT = 9;
const CLOSES_AT = 19;

const TIME_ZONES: Readonly<Record<HolidayZone, string>> = {
  mainland: PARIS,
  'alsace-moselle': PARIS,
  guadeloupe: 'America/Guadeloupe',
  martinique: 'America/Martinique',
  guyane: 'America/Cayenne',
  reunion: 'Indian/Reunion',
  mayotte: 'Indian/Mayotte',
  'saint-barthelemy': 'America/St_Barthelemy',
  'saint-martin': 'America/Marigot',
};

/**
 * The first moment from `at` on when an SMS may leave: Monday to Saturday, 9 to 19 h on the debtor's
 * own clock, never on a public holiday there. It is `at` itself inside the window.
 */
export function nextSmsAt(at: Instant, zone: HolidayZone): Instant {
  const timeZone = TIME_ZONES[zone];
  const today = dayOf(at, timeZone);
  const isOpenDay = dayOfWeek(today) < 7 && publicHolidayOn(today, zone) === undefined;
  if (!isOpenDay || at >= atHour(today, CLOSES_AT, timeZone)) {
    return nextSmsAt(atHour(addDays(today, 1), OPENS_AT, timeZone), zone);
  }
  const opensAt = atHour(today, OPENS_AT, timeZone);
  return at < opensAt ? opensAt : at;
}
