import type { Call } from './call.ts';
import { dayOf, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { type CodedMistake, tooEarly } from './mistake-code.ts';

type ToldCall = Pick<Call, 'calledAt' | 'outcome' | 'promisedOn' | 'amount'>;

/** Why a call cannot be noted so: the field at fault, and what would be right. */
export type CallObjection = {
  readonly field: 'calledAt' | 'promisedOn' | 'amount';
  readonly reason: string;
  readonly mistake: CodedMistake;
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
    const reason = `calledAt must not be in the future: it is ${now} now`;
    return { field, reason, mistake: { code: 'in-the-future' } };
  }
  const reason = `calledAt must not be before the invoice was issued (${issuedOn})`;
  return dayOf(calledAt) < issuedOn ? { field, reason, mistake: tooEarly(issuedOn) } : undefined;
}

function objectionToPromise(told: ToldCall): CallObjection | undefined {
  const { outcome, calledAt, promisedOn, amount } = told;
  if (outcome !== 'promised') return objectionWithoutPromise(promisedOn, amount);
  const field = 'promisedOn';
  if (promisedOn === undefined) {
    const reason = 'promisedOn is missing: the day on which payment was promised';
    return { field, reason, mistake: { code: 'missing' } };
  }
  const day = dayOf(calledAt);
  const reason = `promisedOn must not be before the call (${day})`;
  return promisedOn < day ? { field, reason, mistake: tooEarly(day) } : undefined;
}

function objectionWithoutPromise(
  promisedOn: ToldCall['promisedOn'],
  amount: ToldCall['amount'],
): CallObjection | undefined {
  if (promisedOn !== undefined) return ofPromiseAlone('promisedOn');
  return amount === undefined ? undefined : ofPromiseAlone('amount');
}

const ofPromiseAlone = (field: 'promisedOn' | 'amount'): CallObjection => ({
  field,
  reason: `${field} belongs to the outcome promised alone: remove it`,
  mistake: { code: 'not-expected' },
});
