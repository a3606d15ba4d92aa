import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { clauseObjection } from '#domain/clause-objection.ts';
import { semesterBefore } from '#domain/semester.ts';

const on = civilDate('2026-06-19');
const fixed = (ratePercent: string) => ({ kind: 'fixed', ratePercent }) as const;

describe('clauseObjection', () => {
  it('holds a fixed rate against three times the legal rate of its day', () => {
    expect(clauseObjection(fixed('7.86'), on, [])).toBeUndefined();
    expect(clauseObjection(fixed('7.85'), on, [])).toEqual({
      kind: 'clause-below-floor',
      semester: '2026-H1',
      ratePercent: '7.85',
      floorPercent: '7.86',
    });
  });

  it('looks back to the last legal rate known, where that of the day is not published', () => {
    expect(clauseObjection(fixed('5'), civilDate('2029-02-01'), [])).toMatchObject({
      semester: '2026-H1',
      floorPercent: '7.86',
    });
  });

  it('takes a rate the creditor configured for that day', () => {
    const published = {
      kind: 'legal',
      from: '2026-07-01',
      value: '2.70',
      source: 'arrêté',
    } as const;
    const day = civilDate('2026-11-21');
    expect(clauseObjection(fixed('8.09'), day, [published])?.floorPercent).toBe('8.10');
    expect(clauseObjection(fixed('8.10'), day, [published])).toBeUndefined();
  });

  it('refuses less than three times the legal rate whatever it is', () => {
    expect(clauseObjection({ kind: 'legal-times', factor: '2.9' }, on, [])).toBeDefined();
    expect(clauseObjection({ kind: 'legal-times', factor: '3' }, on, [])).toBeUndefined();
  });

  it('lets the law’s own ECB + 10 stand, though the floor of 2024 was above it', () => {
    const day = civilDate('2024-02-01');
    expect(clauseObjection({ kind: 'ecb-plus', points: '10' }, day, [])).toBeUndefined();
    expect(clauseObjection({ kind: 'ecb-plus', points: '10.5' }, day, [])).toMatchObject({
      ratePercent: '15.00',
      floorPercent: '15.21',
    });
  });

  it('has nothing to compare with before the first legal rate it knows', () => {
    expect(clauseObjection(fixed('0.01'), civilDate('2012-01-01'), [])).toMatchObject({
      semester: '2012-H1',
    });
    expect(clauseObjection(fixed('0.01'), civilDate('2011-12-31'), [])).toBeUndefined();
  });
});

describe('semesterBefore', () => {
  it('goes back over the new year', () => {
    expect(semesterBefore('2026-H2')).toBe('2026-H1');
    expect(semesterBefore('2026-H1')).toBe('2025-H2');
  });
});
