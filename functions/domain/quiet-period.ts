import * as z from 'zod';
import { CivilDate } from './civil-date.ts';

const monthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine(
    // A leap year, so that 29 February is admitted.
    (text) => CivilDate.safeParse(`2028-${text}`).success,
    'a month and a day such as "08-01"',
  );

/** A part of every year when the creditor sends nothing, both ends included; `12-24` to `01-02` runs over the new year. */
export const QuietPeriod = z.strictObject({ from: monthDay, to: monthDay });
export type QuietPeriod = z.infer<typeof QuietPeriod>;

const covers = ({ from, to }: QuietPeriod, day: string) =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

export const isQuiet = (date: CivilDate, periods: readonly QuietPeriod[]): boolean =>
  periods.some((period) => covers(period, date.slice(5)));
