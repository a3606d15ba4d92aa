import { addDays } from '#domain/civil-date.ts';
import { sum } from '#domain/money.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { yearDays } from '../year-days.ts';
import { en, euros, on } from './en.ts';
import { onlyOf } from './invoices.ts';

/** How the interest was counted, so that the reader can count it again. */
export function methodText(facts: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const start = only
    ? en`the day after the due date (${on(addDays(only.dueOn, 1))})`
    : en`the day after each due date`;
  return en`Interest is counted from ${start} to the day of this account included: outstanding × annual rate × days ÷ ${yearDays(facts).join(' or ')}, rounded to the cent for each period. ${rateText(facts)} ${indemnityText(facts)}${covered(facts)}`;
}

function rateText({ debtor, creditor: { penaltyClause } }: LetterFacts): RichText {
  if (debtor.kind === 'public') {
    return en`The rate is that of the European Central Bank on the first day of the half-year in which interest began to run, plus 8 points; it stays the same for the whole delay.`;
  }
  if (penaltyClause?.kind === 'fixed') return en`The rate is that of our terms of payment.`;
  if (penaltyClause?.kind === 'legal-times') {
    return en`The rate is that of our terms of payment: ${penaltyClause.factor} times the French legal interest rate of the half-year.`;
  }
  return en`The rate is that of the European Central Bank on 1 January and 1 July, plus ${penaltyClause?.points ?? '10'} points.`;
}

function indemnityText({ claim, invoices }: LetterFacts): RichText {
  if (claim.indemnity === 0) return [];
  const each = invoices.length === 1 ? '' : `, ${euros(4_000)} for each late invoice,`;
  return en`The charge of ${euros(claim.indemnity)}${each} is due once per invoice; it bears no interest.`;
}

function covered({ claim: { received } }: LetterFacts): RichText {
  const covering = received.filter(({ allocatedTo }) => allocatedTo.interest > 0);
  const [only, ...others] = covering;
  if (only === undefined) return [];
  const interest = sum(covering.map(({ allocatedTo }) => allocatedTo.interest));
  const principal = sum(covering.map(({ allocatedTo }) => allocatedTo.principal));
  const who = others.length === 0 ? en`Your payment of ${on(only.on)}` : en`Your payments`;
  return en` ${who} covered ${euros(interest)} of accrued interest, then ${euros(principal)} of principal.`;
}
