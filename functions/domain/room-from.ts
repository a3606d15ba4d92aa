import type { Full } from './ceiling-settings.ts';
import { addDays, endOfMonth } from './civil-date.ts';
import type { Creditor } from './creditor.ts';
import type { Debtor } from './debtor.ts';
import { atHour, dayOf, type Instant } from './instant.ts';
import { withDefaults } from './plan-settings.ts';
import { sendDayFrom } from './send-day.ts';

type Parties = { readonly creditor: Creditor; readonly debtor: Debtor };

/** The first morning on which there is room again: the next day something may leave, or the first of next month. */
export function roomFrom(full: Full, now: Instant, { creditor, debtor }: Parties): Instant {
  const { sendHour, zone, quietPeriods } = withDefaults({ ...creditor, zone: debtor.zone });
  const today = dayOf(now);
  const from = full === 'debtor-month' ? addDays(endOfMonth(today), 1) : addDays(today, 1);
  return atHour(sendDayFrom(from, 1, { zone, quietPeriods }), sendHour);
}
