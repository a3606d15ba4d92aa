import { weekday } from '../dates.ts';
import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type LetterText, paragraph, statement } from '../letter-text.ts';
import type { RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { en, euros, on } from './en.ts';
import { invoiceCount, onlyOf } from './invoices.ts';
import { farewell, salutation } from './salutation.ts';

/** The J-3 reminder on paper, for a debtor without e-mail: a courtesy, since nobody is late. */
export function reminder(facts: LetterFacts, situation: Situation): LetterText {
  const { creditor } = facts;
  return {
    subject: subject(situation),
    blocks: [
      paragraph(en`${salutation(facts.debtor)},`),
      paragraph(comingDue(situation), 'opening'),
      statement,
      paragraph(
        en`If the transfer is already scheduled, there is nothing for you to do. If a document or an approval is missing, ${creditor.signatory.name} will answer on ${phone(creditor.phone, 'en')} or at ${creditor.email} and sort it out before the due date.`,
        'help',
      ),
      ...(facts.creditor.asksSatisfaction ? [paragraph(satisfaction)] : []),
      paragraph(en`Thank you for your business.`),
      paragraph(en`${farewell(facts.debtor)}`, 'closing'),
    ],
  };
}

export const satisfaction: RichText = en`Were you happy with our work? We would like to know: simply reply to us.`;

function subject(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `Your invoice ${only.number} falls due on ${on(only.dueOn)}`
    : `Your ${invoiceCount(situation)} falling due, ${euros(situation.balance)}`;
}

/** Shared with the e-mail: the day it falls due, and that nothing is late. */
export function comingDue(situation: Situation): RichText {
  const only = onlyOf(situation);
  return only
    ? en`A short note ahead of time: the invoice below is payable on ${weekday(only.dueOn, 'en')}. Nothing is overdue.`
    : en`A short note ahead of time: the ${invoiceCount(situation)} below fall due. Nothing is overdue.`;
}
