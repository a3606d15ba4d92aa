import type { Call } from './call.ts';
import { dayOf, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';

type ToldCall = Pick<Call, 'calledAt' | 'outcome' | 'promisedOn' | 'amount'>;

/** Why a call cannot be noted so: the field at fault, and what would be right. */
export type CallObjection = {
  readonly field: 'calledAt' | 'promisedOn' | 'amount';
  readonly reason: string;
};

/** Refuses a call that cannot have been: another time, a promise without its day. `undefined` when it can. */
export const objectionToCall = (
  { terms }: Pick<Invoice, 'terms'>,
  told: ToldCall,
  now: Instant,
): CallObjection | undefined =>
  objectionToTime(told.calledAt, terms.issuedOn, now) ?? objectionToPromise(told);

function objectionToTime(
  calledAt: Instant,
  issuedOn: Invoice['terms']['issuedOn'],
  now: Instant,
): CallObjection | undefined {
  const field = 'calledAt';
  if (calledAt > now) {
    return { field, reason: `calledAt must not be in the future: it is ${now} now` };
  }
  return dayOf(calledAt) < issuedOn
    ? { field, reason: `calledAt must not be before the invoice was issued (${issuedOn})` }
    : undefined;
}

function objectionToPromise(told: ToldCall): CallObjection | undefined {
  const { outcome, calledAt, promisedOn, amount } = told;
  if (outcome !== 'promised') return objectionWithoutPromise(promisedOn, amount);
  const field = 'promisedOn';
  if (promisedOn === undefined) {
    return { field, reason: 'promisedOn is missing: the day on which payment was promised' };
  }
  return promisedOn < dayOf(calledAt)
    ? { field, reason: `promisedOn must not be before the call (${dayOf(calledAt)})` }
    : undefined;
}

function objectionWithoutPromise(
  promisedOn: ToldCall['promisedOn'],
  amount: ToldCall['amount'],
): CallObjection | undefined {
  const reason = (field: string) => `${field} belongs to the outcome promised alone: remove it`;
  if (promisedOn !== undefined) return { field: 'promisedOn', reason: reason('promisedOn') };
  return amount === undefined ? undefined : { field: 'amount', reason: reason('amount') };
}
