import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { isQuiet, QuietPeriod } from '#domain/quiet-period.ts';

const august = { from: '08-01', to: '08-20' };
const yearEnd = { from: '12-24', to: '01-02' };

describe('quiet periods', () => {
  it.each([
    ['2026-07-31', false],
    ['2026-08-01', true],
    ['2026-08-20', true],
    ['2026-08-21', false],
    ['2026-12-23', false],
    ['2026-12-24', true],
    ['2027-01-02', true],
    ['2027-01-03', false],
  ])('%s: %s', (day, expected) => {
    expect(isQuiet(civilDate(day), [august, yearEnd])).toBe(expected);
  });

  it('may last a single day', () => {
    const bridge = [{ from: '05-15', to: '05-15' }];
    const days = ['2026-05-14', '2026-05-15', '2026-05-16'].map((day) =>
      isQuiet(civilDate(day), bridge),
    );
    expect(days).toEqual([false, true, false]);
  });

  it('are none without a setting', () => {
    expect(isQuiet(civilDate('2026-08-10'), [])).toBe(false);
  });

  it.each(['02-30', '13-01', '8-1', '2026-08-01', '08-01x'])(
    'refuse %s as a day of the year',
    (day) => {
      expect(QuietPeriod.safeParse({ from: day, to: '12-31' }).success).toBe(false);
      expect(QuietPeriod.safeParse({ from: '01-01', to: day }).success).toBe(false);
    },
  );

  it('admit 29 February', () => {
    expect(QuietPeriod.safeParse({ from: '02-29', to: '03-01' }).success).toBe(true);
  });

  it('say what a day of the year looks like', () => {
    const refused = QuietPeriod.safeParse({ from: '02-30', to: '12-31' });
    expect(refused.error?.issues[0]?.message).toBe('a month and a day such as "08-01"');
  });
});
