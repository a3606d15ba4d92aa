import { type CivilDate, civilDay } from './civil-date.ts';

/** Easter Sunday of a Gregorian year, by the Meeus/Jones/Butcher computation. */
export function easter(year: number): CivilDate {
  const lunar = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * lunar + century - Math.floor(century / 4) - correction + 15) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const toSunday = (32 + leap - epact - (inCentury % 4)) % 7;
  const lateness = Math.floor((lunar + 11 * epact + 22 * toSunday) / 451);
  const ordinal = epact + toSunday - 7 * lateness + 114;
  return civilDay(year, Math.floor(ordinal / 31), (ordinal % 31) + 1);
}
