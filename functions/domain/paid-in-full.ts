import type { CivilDate } from './civil-date.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { subtract, ZERO } from './money.ts';
import { movementsOf } from './payment-movements.ts';
import { textOrder } from './text-order.ts';

/** The day, by value date, from which nothing was owed any more and still is not; `undefined` while something is. */
export function paidInFullOn({
  terms,
  payments,
  creditNotes,
}: InvoiceSummary): CivilDate | undefined {
  const changes = [
    ...payments.flatMap(movementsOf),
    ...creditNotes.map(({ issuedOn, amount }) => ({
      kind: 'payment' as const,
      on: issuedOn,
      amount,
    })),
  ].toSorted((a, b) => textOrder(a.on, b.on));
  let owed = subtract(terms.total, terms.alreadyPaid ?? ZERO);
  let since: CivilDate | undefined;
  for (const { kind, on, amount } of changes) {
    owed = subtract(owed, kind === 'payment' ? amount : subtract(ZERO, amount));
    since = owed <= 0 ? (since ?? on) : undefined;
  }
  return since;
}
