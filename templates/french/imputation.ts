import { addDays } from '#domain/civil-date.ts';
import { sum } from '#domain/money.ts';
import { dayAndMonth } from '../dates.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { RichText } from '../rich-text.ts';
import { euros, fr, on } from './fr.ts';

/** What the receipts paid for, in the order of article 1343-1; silent when no interest was covered. */
export function imputation({ claim }: LetterFacts): RichText {
  const interest = sum(claim.received.map(({ allocatedTo }) => allocatedTo.interest));
  const principal = sum(claim.received.map(({ allocatedTo }) => allocatedTo.principal));
  if (interest === 0) return [];
  return fr`Imputation : ${euros(interest)} sur les pénalités échues, ${euros(principal)} sur le principal (article 1343-1 du Code civil). `;
}

/** What each further day costs; silent where nothing runs. */
export function dailyRunning({ dailyPenalty, writtenOn }: LetterFacts): RichText {
  if (!dailyPenalty) return [];
  const from = dayAndMonth(addDays(writtenOn, 1), 'fr');
  return fr`Du ${from} jusqu’au paiement : ${euros(dailyPenalty)} par jour. `;
}

/** Thanks for what was received; silent when nothing was. */
export function receiptThanks({ claim: { received } }: LetterFacts): RichText {
  const [first, ...others] = received;
  if (first === undefined) return [];
  if (others.length === 0) {
    return fr` Nous avons bien reçu votre règlement de ${euros(first.amount)} le ${on(first.on)} et vous en remercions.`;
  }
  const total = sum(received.map((one) => one.amount));
  return fr` Nous avons bien reçu vos règlements, ${euros(total)} au total, et vous en remercions.`;
}
