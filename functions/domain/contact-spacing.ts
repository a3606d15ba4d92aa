import { addDays, type CivilDate, latest } from './civil-date.ts';

/** The first day a debtor may be contacted again, `minimumDays` calendar days after the last contact (C. conso L121-6). */
export const nextContactFrom = (
  today: CivilDate,
  lastContactOn: CivilDate | undefined,
  minimumDays: number,
): CivilDate =>
  lastContactOn === undefined ? today : latest(today, addDays(lastContactOn, minimumDays));
