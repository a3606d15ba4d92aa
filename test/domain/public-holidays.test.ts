import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, dayOfWeek, yearOf } from '#domain/civil-date.ts';
import { HolidayZone } from '#domain/holiday-zone.ts';
import { publicHolidayOn, publicHolidays } from '#domain/public-holidays.ts';

const WEEKDAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const YEARS = Array.from({ length: 31 }, (_, index) => 2018 + index);

const dayNamed = (year: number, name: string) =>
  publicHolidays(year, 'alsace-moselle').find((holiday) => holiday.name === name)?.on;

describe('public holidays of 2025 to 2030 (facts §8)', () => {
  it.each([
    [2025, '04-18', '04-21', '05-29', '06-09', 'mer jeu jeu lun ven sam mar jeu'],
    [2026, '04-03', '04-06', '05-14', '05-25', 'jeu ven ven mar sam dim mer ven'],
    [2027, '03-26', '03-29', '05-06', '05-17', 'ven sam sam mer dim lun jeu sam'],
    [2028, '04-14', '04-17', '05-25', '06-05', 'sam lun lun ven mar mer sam lun'],
    [2029, '03-30', '04-02', '05-10', '05-21', 'lun mar mar sam mer jeu dim mar'],
    [2030, '04-19', '04-22', '05-30', '06-10', 'mar mer mer dim jeu ven lun mer'],
  ])('%i', (year, goodFriday, easterMonday, ascension, whitMonday, weekdays) => {
    expect(dayNamed(year, 'Vendredi saint')).toBe(`${year}-${goodFriday}`);
    expect(dayNamed(year, 'Lundi de Pâques')).toBe(`${year}-${easterMonday}`);
    expect(dayNamed(year, 'Ascension')).toBe(`${year}-${ascension}`);
    expect(dayNamed(year, 'Lundi de Pentecôte')).toBe(`${year}-${whitMonday}`);

    const days = FIXED.map((day) => WEEKDAYS[dayOfWeek(civilDate(`${year}-${day}`)) - 1]);
    expect(days.join(' ')).toBe(weekdays);
  });
});

describe('publicHolidays', () => {
  it('names the eleven national days in order', () => {
    expect(publicHolidays(2026, 'mainland')).toEqual([
      { on: '2026-01-01', name: 'Jour de l’An' },
      { on: '2026-04-06', name: 'Lundi de Pâques' },
      { on: '2026-05-01', name: 'Fête du Travail' },
      { on: '2026-05-08', name: 'Victoire 1945' },
      { on: '2026-05-14', name: 'Ascension' },
      { on: '2026-05-25', name: 'Lundi de Pentecôte' },
      { on: '2026-07-14', name: 'Fête nationale' },
      { on: '2026-08-15', name: 'Assomption' },
      { on: '2026-11-01', name: 'Toussaint' },
      { on: '2026-11-11', name: 'Armistice 1918' },
      { on: '2026-12-25', name: 'Noël' },
    ]);
  });

  it.each([
    ['alsace-moselle', ['2026-04-03 Vendredi saint', '2026-12-26 Saint-Étienne']],
    ['guadeloupe', ['2026-05-27 Abolition de l’esclavage']],
    ['martinique', ['2026-05-22 Abolition de l’esclavage']],
    ['guyane', ['2026-06-10 Abolition de l’esclavage']],
    ['reunion', ['2026-12-20 Abolition de l’esclavage']],
    ['mayotte', ['2026-04-27 Abolition de l’esclavage']],
    ['saint-barthelemy', ['2026-10-09 Abolition de l’esclavage']],
    ['saint-martin', ['2026-05-28 Abolition de l’esclavage']],
  ] as const)('adds the own days of %s', (zone, added) => {
    const national = publicHolidays(2026, 'mainland').map(({ on }) => on);
    const own = publicHolidays(2026, zone).filter(({ on }) => !national.includes(on));
    expect(own.map(({ on, name }) => `${on} ${name}`)).toEqual(added);
  });

  it('lists a day twice when two holidays fall on it', () => {
    const names = publicHolidays(2008, 'mainland').filter(({ on }) => on === '2008-05-01');
    expect(names.map(({ name }) => name).sort()).toEqual(['Ascension', 'Fête du Travail']);
  });

  it('gives every day of its list, and no other, as a holiday', () => {
    for (const zone of HolidayZone.options) {
      const listed = new Set(publicHolidays(2027, zone).map(({ on }) => on));
      for (let day = civilDate('2027-01-01'); yearOf(day) === 2027; day = addDays(day, 1)) {
        expect(publicHolidayOn(day, zone) !== undefined).toBe(listed.has(day));
      }
    }
  });

  // date-holidays adds Good Friday in the Antilles (a custom, in no text we read) and keeps 27 May at Saint-Martin.
  it.each([
    ['mainland', undefined, []],
    ['alsace-moselle', '67', []],
    ['guadeloupe', 'GP', ['Vendredi saint']],
    ['martinique', 'MQ', ['Vendredi saint']],
    ['guyane', 'GF', []],
    ['reunion', 'RE', []],
    ['mayotte', 'YT', []],
    ['saint-barthelemy', 'BL', []],
  ] as const)('agrees with date-holidays in %s for thirty years', (zone, state, known) => {
    const oracle = state === undefined ? new Holidays('FR') : new Holidays('FR', state);
    for (const year of YEARS) {
      const expected = oracle
        .getHolidays(year)
        .filter(({ type, name }) => type === 'public' && !known.some((other) => other === name))
        .map(({ date }) => date.slice(0, 10));
      expect(new Set(publicHolidays(year, zone).map(({ on }) => on))).toEqual(new Set(expected));
    }
  });
});
