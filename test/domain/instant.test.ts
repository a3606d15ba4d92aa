import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import {
  AnyInstant,
  addSeconds,
  atHour,
  dayOf,
  earlier,
  epochOf,
  Instant,
  instant,
  instantOfEpoch,
} from '#domain/instant.ts';

describe('instant', () => {
  it('is RFC 3339 in UTC with whole seconds', () => {
    expect(instant('2026-11-21T10:15:30.987+01:00')).toBe('2026-11-21T09:15:30Z');
    expect(instantOfEpoch(1_795_252_530_999)).toBe('2026-11-21T09:15:30Z');
    expect(epochOf(instant('2026-11-21T09:15:30Z'))).toBe(1_795_252_530_000);
    expect(Instant.safeParse('2026-11-21 09:15').success).toBe(false);
  });

  it('moves by seconds and compares', () => {
    const [a, b] = [instant('2026-11-21T09:15:30Z'), instant('2026-11-21T09:15:31Z')];
    expect(addSeconds(a, 1)).toBe(b);
    expect([earlier(a, b), earlier(b, a)]).toEqual([a, a]);
  });
});

describe('atHour', () => {
  it.each([
    ['2026-01-15', '2026-01-15T08:00:00Z', 'winter'],
    ['2026-07-15', '2026-07-15T07:00:00Z', 'summer'],
    ['2026-03-28', '2026-03-28T08:00:00Z', 'the day before summer time'],
    ['2026-03-29', '2026-03-29T07:00:00Z', 'the day summer time begins'],
    ['2026-10-24', '2026-10-24T07:00:00Z', 'the day before winter time'],
    ['2026-10-25', '2026-10-25T08:00:00Z', 'the day winter time begins'],
  ])('nine in Paris on %s is %s (%s)', (day, at) => {
    expect(atHour(civilDate(day), 9)).toBe(at);
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-11-21T22:59:59Z', undefined, '2026-11-21'],
    ['2026-11-21T23:00:00Z', undefined, '2026-11-22'],
    ['2026-06-21T22:00:00Z', undefined, '2026-06-22'],
    ['2026-11-22T02:00:00Z', 'America/Martinique', '2026-11-21'],
  ])('at %s in %s it is %s', (at, zone, day) => {
    expect(dayOf(instant(at), zone)).toBe(day);
  });
});

describe('AnyInstant', () => {
  it('reads a moment with its offset and its fractions into our form', () => {
    expect(AnyInstant.parse('2026-06-22T09:00:00.987+02:00')).toBe('2026-06-22T07:00:00Z');
    expect(AnyInstant.safeParse('2026-06-22').success).toBe(false);
  });
});

describe('the hours kept', () => {
  it('keeps to its answers however many were asked', () => {
    const days = Array.from({ length: 6_000 }, (_, index) => civilDate(`${3_000 + index}-03-01`));
    for (const day of days) atHour(day, 9);
    expect(atHour(civilDate('2026-03-28'), 9)).toBe('2026-03-28T08:00:00Z');
    expect(atHour(civilDate('2026-03-29'), 9)).toBe('2026-03-29T07:00:00Z');
  });
});
