import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { lastDayOfSemester, lastDayOfYear, semesterOf } from '#domain/semester.ts';

describe('semesters', () => {
  it.each([
    ['2026-01-01', '2026-H1', '2026-06-30'],
    ['2026-06-30', '2026-H1', '2026-06-30'],
    ['2026-07-01', '2026-H2', '2026-12-31'],
    ['2026-12-31', '2026-H2', '2026-12-31'],
  ])('%s lies in %s, which ends on %s', (day, semester, end) => {
    expect(semesterOf(civilDate(day))).toBe(semester);
    expect(lastDayOfSemester(civilDate(day))).toBe(end);
    expect(lastDayOfYear(civilDate(day))).toBe('2026-12-31');
  });
});
