import { balanceOf, type Invoice } from './invoice.ts';
import { type Cents, larger, smaller, ZERO } from './money.ts';

type Held = Parameters<typeof balanceOf>[0] & Pick<Invoice, 'hold'>;

/** What a dispute about a part keeps from being asked for, in cents; nothing when the dispute is about all of it. */
export function disputedPartOf(invoice: Held): Cents {
  const { hold } = invoice;
  if (hold?.kind !== 'dispute' || hold.amount === undefined) return ZERO;
  return smaller(hold.amount, larger(balanceOf(invoice), ZERO));
}

/** Whether only a part is in dispute and something else is owed: that goes on. */
export const isHeldInPart = (invoice: Held): boolean => {
  const part = disputedPartOf(invoice);
  return part > 0 && part < balanceOf(invoice);
};

/** Whether nothing at all may leave because of a hold. */
export const isHeldWhole = (invoice: Held): boolean =>
  invoice.hold !== undefined && !isHeldInPart(invoice);

/** The open invoice with the status its hold gives it: money may leave only the disputed part owed, or more again. */
export function withStatusOfHold(invoice: Invoice): Invoice {
  if (invoice.status !== 'followed' && invoice.status !== 'on-hold') return invoice;
  return { ...invoice, status: isHeldWhole(invoice) ? 'on-hold' : 'followed' };
}
