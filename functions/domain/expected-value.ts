import type { Call } from './call.ts';
import { addDays } from './civil-date.ts';
import { dayOf, type Instant } from './instant.ts';
import { balanceOf } from './invoice.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Cents, cents } from './money.ts';

/** Days during which a contact wears the next one out. */
const WEAR_DAYS = 7;

/** Percents that each contact of the last week takes off the value of a call. */
const WEAR_PERCENT = 15;

/** Percents by which a call in vain since the last letter lowers the chance that the next one is answered. */
const VAIN_PERCENT = 10;

/** From so many days late on, this many in a hundred pay sooner after a call: the longer it lasts, the fewer. */
const CHANCES = [
  { daysLate: 90, percent: 20 },
  { daysLate: 60, percent: 35 },
  { daysLate: 30, percent: 50 },
  { daysLate: 15, percent: 65 },
  { daysLate: 1, percent: 75 },
] as const;

/** Before the due date a call only makes sure that all is in order. */
const CHANCE_BEFORE = 30;

/**
 * What a call is worth today, in cents: the balance times the chance that it brings the payment forward, less the wear
 * of recent contacts and of calls in vain. It orders the list; it is no forecast.
 */
export function expectedValue(
  invoice: Pick<InvoiceSummary, 'terms' | 'payments' | 'creditNotes' | 'contacts' | 'calls'>,
  daysLate: number,
  now: Instant,
): Cents {
  const chance = CHANCES.find((one) => daysLate >= one.daysLate)?.percent ?? CHANCE_BEFORE;
  const since = addDays(dayOf(now), -WEAR_DAYS);
  const recent = invoice.contacts.filter(
    ({ channel, state, claimedAt }) =>
      channel !== 'call' && state !== 'failed' && dayOf(claimedAt) > since,
  ).length;
  const percent = chance - WEAR_PERCENT * recent - VAIN_PERCENT * callsInVain(invoice.calls);
  return cents(Math.round((Math.max(0, balanceOf(invoice)) * Math.max(0, percent)) / 100));
}

const isVain = ({ outcome }: Pick<Call, 'outcome'>): boolean =>
  outcome === 'voicemail' || outcome === 'unreachable' || outcome === 'wrong-number';

/** Calls in vain since somebody was reached. */
function callsInVain(calls: InvoiceSummary['calls'] = []): number {
  const reached = calls.findLastIndex((call) => !isVain(call));
  return calls.length - 1 - reached;
}
