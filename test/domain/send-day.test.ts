import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { obstacleOn, sendDayFrom } from '#domain/send-day.ts';

const days = { zone: 'mainland', quietPeriods: [{ from: '08-01', to: '08-20' }] } as const;

describe('obstacleOn', () => {
  it.each([
    ['2026-08-03', 'quiet-period'],
    ['2026-08-08', 'quiet-period'],
    ['2026-08-22', 'weekend'],
    ['2026-11-11', 'public-holiday'],
    ['2026-11-12', undefined],
  ])('%s: %s', (day, obstacle) => {
    expect(obstacleOn(civilDate(day), days)).toBe(obstacle);
  });
});

describe('sendDayFrom', () => {
  it('stays on a day when something may leave', () => {
    expect(sendDayFrom(civilDate('2026-11-12'), 1, days)).toBe('2026-11-12');
    expect(sendDayFrom(civilDate('2026-11-12'), -1, days)).toBe('2026-11-12');
  });

  it('goes past a quiet period in either direction', () => {
    expect(sendDayFrom(civilDate('2026-08-10'), 1, days)).toBe('2026-08-21');
    expect(sendDayFrom(civilDate('2026-08-10'), -1, days)).toBe('2026-07-31');
  });

  it('ignores periods that leave no day at all rather than never send', () => {
    const always = { zone: 'mainland', quietPeriods: [{ from: '01-01', to: '12-31' }] } as const;
    expect(sendDayFrom(civilDate('2026-11-11'), 1, always)).toBe('2026-11-12');
  });

  it('finds the only day left open, a year away', () => {
    const nearlyAlways = {
      zone: 'mainland',
      quietPeriods: [{ from: '06-03', to: '06-01' }],
    } as const;
    expect(sendDayFrom(civilDate('2026-06-03'), 1, nearlyAlways)).toBe('2027-06-02');
    expect(sendDayFrom(civilDate('2027-06-01'), -1, nearlyAlways)).toBe('2026-06-02');
  });

  it('waits for the same day of the next leap year where only that day is open', () => {
    const oneDay = { zone: 'mainland', quietPeriods: [{ from: '05-31', to: '05-29' }] } as const;
    expect(sendDayFrom(civilDate('2027-05-30'), 1, oneDay)).toBe('2028-05-30');
  });
});
