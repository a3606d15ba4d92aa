import { addDays } from '../formats/days.ts';

const MONTH_DAYS = 30;

type Instalment = { readonly dueOn: string; readonly amount: number };

/** A balance in equal parts, thirty days apart; the cents that do not divide go to the last. */
export function equalInstalments(
  balance: number,
  count: number,
  from: string,
): readonly Instalment[] {
  const part = Math.floor(balance / count);
  return Array.from({ length: count }, (_, rank) => ({
    dueOn: addDays(from, MONTH_DAYS * (rank + 1)),
    amount: rank === count - 1 ? balance - part * (count - 1) : part,
  }));
}
