import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, dayOfWeek } from '#domain/civil-date.ts';
import { HolidayZone } from '#domain/holiday-zone.ts';
import { addSeconds, dayOf, instant } from '#domain/instant.ts';
import { publicHolidayOn } from '#domain/public-holidays.ts';
import { nextSmsAt } from '#domain/sms-window.ts';

describe('nextSmsAt', () => {
  it.each([
    ['inside the window, at once', '2026-11-19T10:30:00Z', '2026-11-19T10:30:00Z'],
    ['at nine sharp, at once', '2026-11-19T08:00:00Z', '2026-11-19T08:00:00Z'],
    ['before nine, at nine', '2026-11-19T07:59:59Z', '2026-11-19T08:00:00Z'],
    ['in the last second, at once', '2026-11-19T17:59:59Z', '2026-11-19T17:59:59Z'],
    ['at seven in the evening, the next morning', '2026-11-19T18:00:00Z', '2026-11-20T08:00:00Z'],
    ['on a Saturday, at once', '2026-11-21T10:00:00Z', '2026-11-21T10:00:00Z'],
    ['on a Sunday, on Monday morning', '2026-11-22T10:00:00Z', '2026-11-23T08:00:00Z'],
    ['on a Saturday night, on Monday morning', '2026-11-21T22:30:00Z', '2026-11-23T08:00:00Z'],
    ['on a public holiday, the day after', '2026-11-11T10:00:00Z', '2026-11-12T08:00:00Z'],
    ['in summer, at nine of Paris', '2026-07-16T05:00:00Z', '2026-07-16T07:00:00Z'],
  ])('%s', (_, at, expected) => {
    expect(nextSmsAt(instant(at), 'mainland')).toBe(expected);
  });

  it.each([
    ['alsace-moselle', '2026-06-10T03:00:00Z', '2026-06-10T07:00:00Z'],
    ['guadeloupe', '2026-06-10T07:00:00Z', '2026-06-10T13:00:00Z'],
    ['martinique', '2026-06-10T07:00:00Z', '2026-06-10T13:00:00Z'],
    ['saint-barthelemy', '2026-06-10T07:00:00Z', '2026-06-10T13:00:00Z'],
    ['saint-martin', '2026-06-10T07:00:00Z', '2026-06-10T13:00:00Z'],
    ['guyane', '2026-06-11T07:00:00Z', '2026-06-11T12:00:00Z'],
    ['reunion', '2026-06-10T16:00:00Z', '2026-06-11T05:00:00Z'],
    ['mayotte', '2026-06-10T16:30:00Z', '2026-06-11T06:00:00Z'],
  ] as const)('follows the clock of %s', (zone, at, expected) => {
    expect(nextSmsAt(instant(at), zone)).toBe(expected);
  });

  it('keeps the public holidays of the debtor’s zone', () => {
    const at = instant('2026-06-10T14:00:00Z');
    expect(nextSmsAt(at, 'guyane')).toBe('2026-06-11T12:00:00Z');
    expect(nextSmsAt(at, 'martinique')).toBe(at);
  });

  it('is never earlier, never on a Sunday or a holiday, and settles at once', () => {
    const anyMoment = fc
      .integer({ min: 0, max: 100_000_000 })
      .map((seconds) => addSeconds(instant('2026-01-01T00:00:00Z'), seconds));
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...HolidayZone.options), (at, zone) => {
        const sendAt = nextSmsAt(at, zone);
        expect(sendAt >= at).toBe(true);
        expect(nextSmsAt(sendAt, zone)).toBe(sendAt);
        expect(sendAt < `${addDays(civilDate(at.slice(0, 10)), 7)}`).toBe(true);
      }),
    );
  });

  it('is a weekday or a Saturday in Paris', () => {
    const day = dayOf(nextSmsAt(instant('2026-12-25T10:00:00Z'), 'mainland'));
    expect(day).toBe('2026-12-26');
    expect(dayOfWeek(day)).toBe(6);
    expect(publicHolidayOn(day, 'mainland')).toBeUndefined();
  });
});
