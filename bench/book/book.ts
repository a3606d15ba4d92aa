import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { addDays, type CivilDate, civilDate } from '#domain/civil-date.ts';
import { randomFrom } from './random.ts';

export const creditorId = 'quarter';

/** One invoice of the book, and the day its debtor pays; `undefined` is never. */
export type BookedInvoice = {
  readonly id: string;
  readonly number: string;
  readonly debtor: number;
  readonly hasMobile: boolean;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly total: number;
  readonly paidOn: CivilDate | undefined;
};

const FIRST_DUE_ON = civilDate('2026-07-06');
/** The last invoice due still comes to its legal file before the quarter ends. */
const DUE_DAYS = 43;
const TERM_DAYS = 30;
const DEBTORS = 400;

/** A book as a mid-sized company has it: most pay around the due date, some after a letter, some never. */
export function makeBook(size: number): readonly BookedInvoice[] {
  const random = randomFrom(2026);
  return Array.from({ length: size }, (_, index) => {
    const number = `Q3-${String(index + 1).padStart(5, '0')}`;
    const dueOn = addDays(FIRST_DUE_ON, Math.floor(random() * DUE_DAYS));
    const delay = paymentDelay(random(), random());
    return {
      id: invoiceIdOf(creditorId, number),
      number,
      debtor: Math.floor(random() * DEBTORS),
      hasMobile: random() < 0.6,
      issuedOn: addDays(dueOn, -TERM_DAYS),
      dueOn,
      total: 20_000 + Math.floor(random() ** 3 * 2_000_000),
      paidOn: delay === undefined ? undefined : addDays(dueOn, delay),
    };
  });
}

/** Days from the due date to the payment: 60 % by J+2, 85 % by J+15, the rest never. */
function paymentDelay(chance: number, spread: number): number | undefined {
  if (chance < 0.2) return -4 + Math.floor(spread * 4);
  if (chance < 0.6) return Math.floor(spread * 3);
  return chance < 0.85 ? 3 + Math.floor(spread * 13) : undefined;
}
