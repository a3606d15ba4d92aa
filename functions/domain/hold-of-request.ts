import { addDays, addMonths, type CivilDate, latest } from './civil-date.ts';
import type { Hold } from './hold.ts';
import type { HoldRequest } from './hold-request.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { dayOf, type Instant } from './instant.ts';
import { addWorkingDays } from './working-days.ts';

/** Days a dispute may stay unanswered before finance is asked: the month in which a complaint should be settled. */
export const DISPUTE_DAYS = 30;

/** Working days a promised transfer may take to arrive before the promise counts as broken. */
export const GRACE_WORKING_DAYS = 3;

/** A claim is declared to the insolvency administrator within two months (C. com. R622-24). */
const DECLARATION_MONTHS = 2;

type Opening = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly zone: HolidayZone;
};

/** The hold a request opens, with its last day: a date given, or the grace after the last date promised. */
export function holdOfRequest(request: HoldRequest, { id, at, by, zone }: Opening): Hold {
  const opened = { id, openedAt: at, by };
  const afterGrace = (on: CivilDate) => addWorkingDays(on, GRACE_WORKING_DAYS, zone);

  switch (request.kind) {
    case 'dispute':
      return { ...request, ...opened, until: request.until ?? addDays(dayOf(at), DISPUTE_DAYS) };
    case 'promise':
      return { ...request, ...opened, until: afterGrace(request.promisedOn) };
    case 'plan':
      return { ...request, ...opened, until: afterGrace(lastInstalmentOn(request.instalments)) };
    case 'pause':
      return { ...request, ...opened };
    case 'insolvency':
      return { ...request, ...opened, until: addMonths(request.publishedOn, DECLARATION_MONTHS) };
  }
}

const lastInstalmentOn = (
  instalments: Extract<HoldRequest, { kind: 'plan' }>['instalments'],
): CivilDate => instalments.map(({ dueOn }) => dueOn).reduce((last, on) => latest(last, on));
