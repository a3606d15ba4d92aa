import { addDays } from '#domain/civil-date.ts';
import { sum } from '#domain/money.ts';
import { dayAndMonth } from '../dates.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { RichText } from '../rich-text.ts';
import { en, euros, on } from './en.ts';

/** What the receipts paid for, in the order of article 1343-1; silent when no interest was covered. */
export function imputation({ claim }: LetterFacts): RichText {
  const interest = sum(claim.received.map(({ allocatedTo }) => allocatedTo.interest));
  const principal = sum(claim.received.map(({ allocatedTo }) => allocatedTo.principal));
  if (interest === 0) return [];
  return en`Allocation: ${euros(interest)} to accrued interest, ${euros(principal)} to principal (article 1343-1 of the French Civil Code). `;
}

/** What each further day costs; silent where nothing runs. */
export function dailyRunning({ dailyPenalty, writtenOn }: LetterFacts): RichText {
  if (!dailyPenalty) return [];
  const from = dayAndMonth(addDays(writtenOn, 1), 'en');
  return en`From ${from} until payment: ${euros(dailyPenalty)} a day. `;
}

/** Thanks for what was received; silent when nothing was. */
export function receiptThanks({ claim: { received } }: LetterFacts): RichText {
  const [first, ...others] = received;
  if (first === undefined) return [];
  if (others.length === 0) {
    return en` We have received your payment of ${euros(first.amount)} on ${on(first.on)}, thank you.`;
  }
  const total = sum(received.map((one) => one.amount));
  return en` We have received your payments, ${euros(total)} in all, thank you.`;
}
