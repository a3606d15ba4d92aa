import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { lateness } from '#domain/late-step.ts';
import type { StepName } from '#domain/step-name.ts';

const late = (step: StepName, today: string, mostWorkingDaysLate?: number) =>
  lateness({
    step,
    dueOn: civilDate('2026-11-09'),
    today: civilDate(today),
    zone: 'mainland',
    mostWorkingDaysLate,
  });

describe('lateness', () => {
  it('does not count weekends and holidays', () => {
    expect(late('first-letter', '2026-11-09')).toEqual({ kind: 'in-time' });
    expect(late('first-letter', '2026-11-17')).toEqual({ kind: 'in-time' });
  });

  it('skips a step more than five working days late, with its reason', () => {
    expect(late('first-letter', '2026-11-18')).toEqual({
      kind: 'skip',
      reason: 'too-late',
      workingDays: 6,
    });
  });

  it('leaves a mise en demeure that is too late to a person', () => {
    expect(late('mise-en-demeure', '2026-11-17')).toEqual({ kind: 'in-time' });
    expect(late('mise-en-demeure', '2026-11-18')).toEqual({
      kind: 'ask-finance',
      reason: 'mise-en-demeure-late',
      workingDays: 6,
    });
  });

  it('takes the creditor’s own limit', () => {
    expect(late('follow-up', '2026-11-12', 2)).toEqual({ kind: 'in-time' });
    expect(late('follow-up', '2026-11-13', 2)).toMatchObject({ kind: 'skip', workingDays: 3 });
    expect(late('follow-up', '2026-11-10', 0)).toMatchObject({ kind: 'skip', workingDays: 1 });
  });
});
