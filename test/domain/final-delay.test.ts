import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { finalDelay } from '#domain/final-delay.ts';

const sentOn = civilDate('2026-10-30');

describe('finalDelay', () => {
  it('presumes two working days of post before the delay begins', () => {
    expect(finalDelay({ sentOn, days: 8, zone: 'mainland' })).toEqual({
      presentedOn: '2026-11-03',
      lastDayOn: '2026-11-11',
    });
  });

  it('counts from the first presentation once it is known', () => {
    const presentedOn = civilDate('2026-11-06');
    expect(finalDelay({ sentOn, presentedOn, days: 15, zone: 'mainland' })).toEqual({
      presentedOn: '2026-11-06',
      lastDayOn: '2026-11-21',
    });
  });

  it('takes longer where the post does', () => {
    const { presentedOn } = finalDelay({ sentOn, days: 8, zone: 'reunion', transitDays: 6 });
    expect(presentedOn).toBe('2026-11-09');
  });
});
