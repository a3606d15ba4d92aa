import { addDays, type CivilDate, dayOfWeek, latest } from './civil-date.ts';
import type { Hold } from './hold.ts';
import { receivedSince } from './hold-progress.ts';
import { balanceOf } from './invoice.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Cents, smaller, subtract, ZERO } from './money.ts';
import { isOpen } from './open-invoice.ts';
import { textOrder } from './text-order.ts';

/** Money that is expected, when, and why then. */
export type Expected = {
  readonly invoice: InvoiceSummary;
  readonly amount: Cents;
  readonly because: 'promise' | 'plan' | 'habit' | 'dispute' | 'insolvency';
  /** Absent where nobody can say: the debtor is insolvent. */
  readonly expectedOn?: CivilDate;
  /** The same if all goes worse than usual; absent where nothing would come. */
  readonly prudentOn?: CivilDate;
};

/** Days by which prudence moves a promise on. */
const PROMISE_SLIP_DAYS = 7;

/** What is later than its debtor's habit is expected within a week. */
const SOON_DAYS = 7;

type Facts = {
  readonly today: CivilDate;
  /** The days after the due date at which this debtor usually pays, 0 or more. */
  readonly usualDelay: number;
};

/**
 * The money an open invoice should bring: what was promised on its day, instalments on theirs, else the due date and
 * the debtor's own delay; a dispute that delay after its answer is due. All parts add up to the balance.
 */
export function expectedOf(invoice: InvoiceSummary, facts: Facts): readonly Expected[] {
  if (!isOpen(invoice)) return [];
  const { hold } = invoice;
  const balance = balanceOf(invoice);
  const promised = hold ? promisedBy(invoice, hold, balance, facts.today) : [];
  const left = promised.reduce((rest, { amount }) => subtract(rest, amount), balance);
  return left > 0 ? [...promised, restOf(invoice, left, facts)] : promised;
}

function restOf(invoice: InvoiceSummary, amount: Cents, { today, usualDelay }: Facts): Expected {
  const { hold, terms } = invoice;
  if (hold?.kind === 'insolvency') return { invoice, amount, because: 'insolvency' };
  if (hold?.kind === 'dispute') {
    const expectedOn = addDays(latest(hold.until, today), usualDelay);
    return { invoice, amount, because: 'dispute', expectedOn };
  }
  const usualOn = addDays(terms.dueOn, usualDelay);
  const expectedOn = usualOn < today ? addDays(today, SOON_DAYS) : usualOn;
  const prudentOn = addDays(expectedOn, Math.max(usualDelay, SOON_DAYS));
  return { invoice, amount, because: 'habit', expectedOn, prudentOn };
}

function promisedBy(
  invoice: InvoiceSummary,
  hold: Hold,
  balance: Cents,
  today: CivilDate,
): readonly Expected[] {
  const promise = (because: 'promise' | 'plan', dueOn: CivilDate, amount: Cents): Expected => {
    const expectedOn = latest(dueOn, today);
    return {
      invoice,
      amount,
      because,
      expectedOn,
      prudentOn: addDays(expectedOn, PROMISE_SLIP_DAYS),
    };
  };
  if (hold.kind === 'promise') {
    return [promise('promise', hold.promisedOn, smaller(balance, hold.amount ?? balance))];
  }
  if (hold.kind !== 'plan') return [];
  return unpaidInstalments(hold, receivedSince(invoice, hold), balance).map(({ dueOn, amount }) =>
    promise('plan', dueOn, amount),
  );
}

type Instalment = Extract<Hold, { kind: 'plan' }>['instalments'][number];

/** What is still to come of a plan: payments cover the oldest instalments, and no more comes than is owed. */
function unpaidInstalments(
  { instalments }: Extract<Hold, { kind: 'plan' }>,
  received: Cents,
  balance: Cents,
): readonly Instalment[] {
  let covered = received;
  let owed = balance;
  return instalments
    .toSorted((a, b) => textOrder(a.dueOn, b.dueOn))
    .map(({ dueOn, amount }) => {
      const paid = smaller(covered, amount);
      covered = subtract(covered, paid);
      const due = smaller(owed, subtract(amount, paid));
      owed = subtract(owed, due);
      return { dueOn, amount: due };
    })
    .filter(({ amount }) => amount > ZERO);
}

/** The Monday of the week of that day. */
export const mondayOf = (on: CivilDate): CivilDate => addDays(on, 1 - dayOfWeek(on));
