import { addDays } from './civil-date.ts';
import type { Contact } from './contact.ts';
import { addSeconds, dayOf } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { Payment } from './payment.ts';

/** Seconds during which a message that was claimed may still be on its way to the mailbox. */
const IN_FLIGHT_SECONDS = 900;

/** Days a bank may take to tell of money that was there before a letter was written. */
const STATEMENT_DAYS = 3;

/**
 * The claim of the last letter, when this payment crossed it: it was on its way while the payment was committed, or
 * the money had been there before the day it was written. `undefined` when the debtor paid because of it.
 */
export function letterCrossedBy(
  { contacts }: Pick<Invoice, 'contacts'>,
  payment: Payment,
): string | undefined {
  const last = contacts.findLast(
    (contact) => asksForMoney(contact) && contact.claimedAt <= payment.recordedAt,
  );
  if (!last) return undefined;
  return isInFlight(last, payment) || wasPaidBefore(last, payment) ? last.claimId : undefined;
}

/** The reminder before the due date says itself that a payment on its way is all right; a call can still be told. */
const asksForMoney = ({ step, channel, state }: Contact): boolean =>
  step !== 'reminder' && channel !== 'call' && state !== 'failed';

const isInFlight = ({ state, claimedAt }: Contact, { recordedAt }: Payment): boolean =>
  state === 'claimed' || recordedAt <= addSeconds(claimedAt, IN_FLIGHT_SECONDS);

const wasPaidBefore = ({ claimedAt }: Contact, { paidOn, recordedAt }: Payment): boolean => {
  const writtenOn = dayOf(claimedAt);
  return paidOn < writtenOn && dayOf(recordedAt) <= addDays(writtenOn, STATEMENT_DAYS);
};
