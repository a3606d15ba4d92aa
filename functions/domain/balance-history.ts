import { type CivilDate, latest } from './civil-date.ts';
import { dayOf } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Cents, subtract, sum, ZERO } from './money.ts';
import { movementsOf } from './payment-movements.ts';
import { textOrder } from './text-order.ts';

/** What was owed from each day on, as far as it was known that day; oldest first. */
export type BalanceHistory = readonly { readonly from: CivilDate; readonly balance: Cents }[];

type Change = { readonly on: CivilDate; readonly amount: Cents };

/**
 * How an invoice's balance was known day by day: a payment counts from the day it was recorded, what was taken back of
 * it from its value date, a credit note from the day it was recorded. Cancelled or let go, nothing is owed any more.
 */
export function balanceHistory(invoice: InvoiceSummary): BalanceHistory {
  const { terms, receivedAt } = invoice;
  const known: BalanceHistory[number] = {
    from: dayOf(receivedAt),
    balance: subtract(terms.total, terms.alreadyPaid ?? ZERO),
  };
  const history = [known];
  let last = known;
  for (const { on, amount } of changesOf(invoice)) {
    last = { from: latest(last.from, on), balance: subtract(last.balance, amount) };
    history.push(last);
  }
  return [...history, ...endOf(last, invoice)];
}

/** What lowers the balance (positive) or raises it again (negative), in the order in which it was known. */
function changesOf({ payments, creditNotes }: InvoiceSummary): readonly Change[] {
  const paid = payments.flatMap((payment) => {
    const recordedOn = dayOf(payment.recordedAt);
    return movementsOf(payment).map(({ kind, on, amount }, index) => ({
      on: index === 0 ? recordedOn : latest(recordedOn, on),
      amount: kind === 'payment' ? amount : subtract(ZERO, amount),
    }));
  });
  const credited = creditNotes.map(({ recordedAt, amount }) => ({ on: dayOf(recordedAt), amount }));
  return [...paid, ...credited].toSorted((a, b) => textOrder(a.on, b.on));
}

function endOf(last: BalanceHistory[number], { status, closed }: InvoiceSummary): BalanceHistory {
  if (closed) return [{ from: dayOf(closed.at), balance: ZERO }];
  // A remainder too small to ask for was let go when the last money came.
  return status === 'settled' && last.balance > 0 ? [{ ...last, balance: ZERO }] : [];
}

/** What was owed at the end of that day; zero before the invoice was known. */
export const balanceOn = (history: BalanceHistory, day: CivilDate): Cents =>
  history.findLast(({ from }) => from <= day)?.balance ?? ZERO;

/** What was to be received at the end of that day over all of them: what was paid too much is no debt of others. */
export const receivablesOn = (histories: readonly BalanceHistory[], day: CivilDate): Cents =>
  sum(histories.map((history) => balanceOn(history, day)).filter((balance) => balance > 0));
