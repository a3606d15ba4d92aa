import { type CivilDate, civilDay, monthOf, yearOf } from './civil-date.ts';

/** Half a civil year: the time for which a rate is fixed (C. com. L441-10 II, CMF L313-2). */
export type Semester = `${number}-H${1 | 2}`;

export const semesterOf = (date: CivilDate): Semester =>
  `${yearOf(date)}-H${monthOf(date) < 7 ? 1 : 2}`;

export function semesterBefore(semester: Semester): Semester {
  const year = Number(semester.slice(0, 4));
  return semester.endsWith('2') ? `${year}-H1` : `${year - 1}-H2`;
}

/** 30 June or 31 December. */
export const lastDayOfSemester = (date: CivilDate): CivilDate =>
  monthOf(date) < 7 ? civilDay(yearOf(date), 6, 30) : lastDayOfYear(date);

export const lastDayOfYear = (date: CivilDate): CivilDate => civilDay(yearOf(date), 12, 31);
