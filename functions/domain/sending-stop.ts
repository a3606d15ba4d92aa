import * as z from 'zod';
import { addDays } from './civil-date.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { addSeconds, atHour, dayOf, Instant } from './instant.ts';
import { type PlanSettings, withDefaults } from './plan-settings.ts';
import { sendDayFrom } from './send-day.ts';
import { textOrder } from './text-order.ts';

/** A person stopped all sends of a creditor, or let them go again: kept for good, each with who and why. */
export const SendingAct = z.strictObject({
  kind: z.enum(['stopped', 'resumed']),
  at: Instant,
  by: z.string(),
  reason: z.string(),
});
export type SendingAct = z.infer<typeof SendingAct>;

export type Stoppable = { readonly sendingActs?: readonly SendingAct[] | undefined };

/** The act that stops all sends of a creditor now; `undefined` while they go. */
export function stopOf({ sendingActs = [] }: Stoppable): SendingAct | undefined {
  const last = sendingActs.toSorted((a, b) => textOrder(a.at, b.at)).at(-1);
  return last?.kind === 'stopped' ? last : undefined;
}

const HOUR = 3_600;

/**
 * When a contact that a stop keeps back looks again: every hour of the first day, then each morning on which something
 * may leave. A stop of months must not fill an execution's history.
 */
export function lookDuringStop(
  stop: SendingAct,
  now: Instant,
  settings: Pick<PlanSettings, 'quietPeriods' | 'sendHour'>,
  debtorZone?: HolidayZone,
): Instant {
  if (now < addSeconds(stop.at, 24 * HOUR)) return addSeconds(now, HOUR);
  const { sendHour, zone, quietPeriods } = withDefaults({ ...settings, zone: debtorZone });
  const day = sendDayFrom(addDays(dayOf(now), 1), 1, { zone, quietPeriods });
  return atHour(day, sendHour);
}
