import { addDays, type CivilDate, civilDay, daysBetween, yearOf } from './civil-date.ts';
import { easter } from './easter.ts';
import type { HolidayZone } from './holiday-zone.ts';

export type PublicHoliday = { readonly on: CivilDate; readonly name: string };

/** Month and day to name. */
type FixedDays = Readonly<Record<string, string>>;

/** Days after Easter Sunday to name. */
type MovableDays = ReadonlyMap<number, string>;

const NATIONAL: FixedDays = {
  '01-01': 'Jour de l’An',
  '05-01': 'Fête du Travail',
  '05-08': 'Victoire 1945',
  '07-14': 'Fête nationale',
  '08-15': 'Assomption',
  '11-01': 'Toussaint',
  '11-11': 'Armistice 1918',
  '12-25': 'Noël',
};

const NATIONAL_MOVABLE: MovableDays = new Map([
  [1, 'Lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
]);

const ALSACE_MOSELLE_MOVABLE: MovableDays = new Map([[-2, 'Vendredi saint'], ...NATIONAL_MOVABLE]);

const ABOLITION = 'Abolition de l’esclavage';

const FIXED: Readonly<Record<HolidayZone, FixedDays>> = {
  mainland: NATIONAL,
  'alsace-moselle': { ...NATIONAL, '12-26': 'Saint-Étienne' },
  guadeloupe: { ...NATIONAL, '05-27': ABOLITION },
  martinique: { ...NATIONAL, '05-22': ABOLITION },
  guyane: { ...NATIONAL, '06-10': ABOLITION },
  reunion: { ...NATIONAL, '12-20': ABOLITION },
  mayotte: { ...NATIONAL, '04-27': ABOLITION },
  'saint-barthelemy': { ...NATIONAL, '10-09': ABOLITION },
  // Since 2018; 27 May before (Etalab).
  'saint-martin': { ...NATIONAL, '05-28': ABOLITION },
};

const movableDays = (zone: HolidayZone) =>
  zone === 'alsace-moselle' ? ALSACE_MOSELLE_MOVABLE : NATIONAL_MOVABLE;

/** The name of the public holiday that day in that zone, if it is one (C. trav. L3133-1, L3134-13, L3422-2). */
export const publicHolidayOn = (date: CivilDate, zone: HolidayZone): string | undefined =>
  FIXED[zone][date.slice(5)] ?? movableDays(zone).get(daysBetween(easter(yearOf(date)), date));

/** The public holidays of a year in a zone, in order. Two may share a day (8 May 1997 was both Victory and Ascension). */
export function publicHolidays(year: number, zone: HolidayZone): readonly PublicHoliday[] {
  const fixed = Object.entries(FIXED[zone]).map(([monthDay, name]) => ({
    on: civilDay(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))),
    name,
  }));
  const movable = [...movableDays(zone)].map(([offset, name]) => ({
    on: addDays(easter(year), offset),
    name,
  }));
  return [...fixed, ...movable].sort((a, b) => daysBetween(b.on, a.on));
}
