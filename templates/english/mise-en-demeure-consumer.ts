import { finalDelayOf } from '../final-delay.ts';
import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type LetterText, paragraph, statement } from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { en, euros, on } from './en.ts';
import { contactList } from './exchanges.ts';
import { datedInvoices, invoiceCount, onlyOf } from './invoices.ts';
import { delayInWords } from './mise-en-demeure.ts';
import { farewell, salutation } from './salutation.ts';

/** The mise en demeure of a consumer: no charge, no penalty, legal interest from the day after presentation (C. civ. 1231-6). */
export const miseEnDemeureOfConsumer = (facts: LetterFacts, situation: Situation): LetterText => ({
  title: 'MISE EN DEMEURE',
  subject: `Formal notice to pay ${datedInvoices(situation)}`,
  blocks: [
    paragraph(en`${salutation(facts.debtor)},`),
    paragraph(demand(facts, situation)),
    ...(onlyOf(situation) ? [statement] : []),
    ...pastContacts(facts).map((text) => paragraph(text)),
    paragraph(
      en`From the day after the first presentation of this letter, the sum outstanding will bear interest at the French legal rate (articles 1231-6, 1344 and 1344-1 of the Civil Code). Nothing is asked of you for the time before, and no charge is added to your invoice.`,
    ),
    paragraph(help(facts), 'help'),
    paragraph(
      en`Failing payment or agreement within this delay, we may ask the ${facts.debtor.court ?? 'competent civil court (tribunal judiciaire)'} for an order to pay (injonction de payer).`,
    ),
    paragraph(en`${farewell(facts.debtor)}`, 'closing'),
  ],
});

function demand(facts: LetterFacts, situation: Situation): RichText {
  const { days, presentedOn, endsOn } = finalDelayOf(facts);
  const only = onlyOf(situation);
  const unpaid = only
    ? en`The invoice below, payable on ${on(only.dueOn)}, has not been paid`
    : en`Your ${invoiceCount(situation)} overdue, listed on page 2, have not been paid`;
  return en`${unpaid}. By this registered letter, we ${bold('give you formal notice')} (mise en demeure) to pay us ${bold(euros(situation.amount))} within ${bold(delayInWords(days))} of its first presentation. As a guide, for a presentation on ${on(presentedOn)}, this delay ends on ${on(endsOn)} at midnight.`;
}

function pastContacts({ exchanges }: LetterFacts): readonly RichText[] {
  const contacts = contactList(exchanges);
  return contacts === '' ? [] : [en`Our previous messages (${contacts}) have had no reply.`];
}

function help({ creditor }: LetterFacts): RichText {
  const { mediator } = creditor;
  const mediation = mediator
    ? en`; after a written complaint, you may refer the matter free of charge to the consumer mediator: ${mediator}`
    : [];
  return en`Something unexpected, a passing difficulty? Call ${creditor.signatory.name} on ${phone(creditor.phone, 'en')} (no extra charge): payment in instalments, at no cost, can be agreed in writing. If you dispute the invoice, tell us why${mediation}.`;
}
