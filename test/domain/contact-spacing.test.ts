import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { nextContactFrom } from '#domain/contact-spacing.ts';

const today = civilDate('2026-11-21');

describe('nextContactFrom', () => {
  it.each([
    [undefined, 3, '2026-11-21'],
    ['2026-11-20', 3, '2026-11-23'],
    ['2026-11-18', 3, '2026-11-21'],
    ['2026-11-01', 3, '2026-11-21'],
  ])('last contact %s, %i days apart: %s', (last, days, expected) => {
    const lastContactOn = last === undefined ? undefined : civilDate(last);
    expect(nextContactFrom(today, lastContactOn, days)).toBe(expected);
  });
});
