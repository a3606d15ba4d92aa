import type { BrokenWord } from './broken-word.ts';
import { addDays, type CivilDate, earliest } from './civil-date.ts';
import type { Hold } from './hold.ts';
import { GRACE_WORKING_DAYS } from './hold-of-request.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { atHour, type Instant } from './instant.ts';
import { balanceOf, type Invoice } from './invoice.ts';
import { type Cents, sum } from './money.ts';
import { standingOfAll } from './payment-movements.ts';
import { textOrder } from './text-order.ts';
import { addWorkingDays } from './working-days.ts';

type Plan = Extract<Hold, { kind: 'plan' }>;
type Instalment = Plan['instalments'][number];

/** An instalment, what must have come by then in all, and the last day it may still arrive. */
type DueInstalment = Instalment & {
  readonly number: number;
  readonly dueInAll: Cents;
  readonly lastOn: CivilDate;
};

/** Each instalment in the order of its day, with the grace a transfer takes. */
export function instalmentsOf(
  { instalments, until }: Plan,
  zone: HolidayZone,
): readonly DueInstalment[] {
  const inOrder = instalments.toSorted((a, b) => textOrder(a.dueOn, b.dueOn));
  return inOrder.map((instalment, index) => ({
    ...instalment,
    number: index + 1,
    dueInAll: sum(inOrder.slice(0, index + 1).map(({ amount }) => amount)),
    lastOn: earliest(addWorkingDays(instalment.dueOn, GRACE_WORKING_DAYS, zone), until),
  }));
}

/** What came since the hold was opened and still stands. */
export const receivedSince = ({ payments }: Pick<Invoice, 'payments'>, hold: Hold): Cents =>
  standingOfAll(payments.filter(({ recordedAt }) => recordedAt >= hold.openedAt));

/** How an engagement stands: kept, still open, or broken, with what was to come and when. */
export type Progress =
  | { readonly kind: 'kept' }
  | { readonly kind: 'open' }
  | { readonly kind: 'broken'; readonly word: BrokenWord };

export function progressOf(
  invoice: Invoice,
  hold: Hold,
  zone: HolidayZone,
  today: CivilDate,
): Progress {
  if (hold.kind === 'plan') return progressOfPlan(invoice, hold, zone, today);
  if (hold.kind !== 'promise') return { kind: 'open' };
  const received = receivedSince(invoice, hold);
  if (hold.amount !== undefined && received >= hold.amount) return { kind: 'kept' };
  if (today <= hold.until) return { kind: 'open' };
  const amount = hold.amount ?? balanceOf(invoice);
  return { kind: 'broken', word: { kind: 'promise', dueOn: hold.promisedOn, amount } };
}

function progressOfPlan(
  invoice: Invoice,
  hold: Plan,
  zone: HolidayZone,
  today: CivilDate,
): Progress {
  const received = receivedSince(invoice, hold);
  const unpaid = instalmentsOf(hold, zone).find(({ dueInAll }) => dueInAll > received);
  if (!unpaid) return { kind: 'kept' };
  if (today <= unpaid.lastOn) return { kind: 'open' };
  const { dueOn, amount } = unpaid;
  return { kind: 'broken', word: { kind: 'plan', dueOn, amount } };
}

/** When the hold must be looked at next: a plan after each instalment, any other after its last day. */
export function nextLookAt(invoice: Invoice, hold: Hold, zone: HolidayZone = 'mainland'): Instant {
  const lastOn = hold.kind === 'plan' ? nextLastOn(invoice, hold, zone) : hold.until;
  return atHour(addDays(lastOn, 1), 9);
}

function nextLastOn(invoice: Invoice, hold: Plan, zone: HolidayZone): CivilDate {
  const received = receivedSince(invoice, hold);
  return (
    instalmentsOf(hold, zone).find(({ dueInAll }) => dueInAll > received)?.lastOn ?? hold.until
  );
}
