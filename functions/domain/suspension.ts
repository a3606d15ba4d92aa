import * as z from 'zod';
import { addDays, CivilDate, daysBetween } from './civil-date.ts';

/** A time on hold: from the day it began to the day relance took up again. */
export const Suspension = z.strictObject({ from: CivilDate, resumedOn: CivilDate });
export type Suspension = z.infer<typeof Suspension>;

/** The day moved on by every suspension that had begun before or on it: relance goes on where it stood. */
export const afterSuspensions = (on: CivilDate, suspensions: readonly Suspension[]): CivilDate =>
  suspensions
    .toSorted((a, b) => daysBetween(b.from, a.from))
    .reduce(
      (day, { from, resumedOn }) =>
        day < from ? day : addDays(day, Math.max(0, daysBetween(from, resumedOn))),
      on,
    );
