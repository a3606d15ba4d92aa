import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { afterSuspensions } from '#domain/suspension.ts';

const suspension = (from: string, resumedOn: string) => ({
  from: civilDate(from),
  resumedOn: civilDate(resumedOn),
});

describe('afterSuspensions', () => {
  it('moves a day that was still to come by the length of the hold', () => {
    const held = [suspension('2026-11-05', '2026-11-25')];
    expect(afterSuspensions(civilDate('2026-11-07'), held)).toBe('2026-11-27');
    expect(afterSuspensions(civilDate('2026-11-05'), held)).toBe('2026-11-25');
  });

  it('leaves a day that was already past', () => {
    const held = [suspension('2026-11-05', '2026-11-25')];
    expect(afterSuspensions(civilDate('2026-11-04'), held)).toBe('2026-11-04');
  });

  it('adds several holds up, whatever order they are given in', () => {
    const first = suspension('2026-11-05', '2026-11-10');
    const second = suspension('2026-11-11', '2026-11-21');
    expect(afterSuspensions(civilDate('2026-11-07'), [first, second])).toBe('2026-11-22');
    expect(afterSuspensions(civilDate('2026-11-07'), [second, first])).toBe('2026-11-22');
  });

  it('never moves a day back', () => {
    const backwards = [suspension('2026-11-05', '2026-11-01')];
    expect(afterSuspensions(civilDate('2026-11-07'), backwards)).toBe('2026-11-07');
  });

  it('changes nothing without a hold', () => {
    expect(afterSuspensions(civilDate('2026-11-07'), [])).toBe('2026-11-07');
  });
});
