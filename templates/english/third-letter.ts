import { phone } from '../grouping.ts';
import type { Exchange, LetterFacts } from '../letter-facts.ts';
import {
  account,
  type LetterBlock,
  type LetterText,
  paragraph,
  statement,
} from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { count, en, euros, on } from './en.ts';
import { contactList } from './exchanges.ts';
import { dailyRunning, imputation } from './imputation.ts';
import { invoiceCount, onlyOf } from './invoices.ts';
import { chargeBasis } from './legal-bases.ts';
import { farewell, salutation } from './salutation.ts';

/** The third letter of the gentle calendar: the last one before the mise en demeure, and it says so. */
export function thirdLetter(facts: LetterFacts, situation: Situation): LetterText {
  const { creditor } = facts;
  const only = onlyOf(situation);
  return {
    subject: `${only ? `Invoice ${only.number}` : invoiceCount(situation)}: last reminder before formal notice`,
    blocks: [
      paragraph(en`${salutation(facts.debtor)},`),
      paragraph(opening(facts, situation), 'opening'),
      ...charges(facts, situation),
      paragraph(request(facts, situation), 'request'),
      paragraph(
        en`A passing difficulty is best settled together: ${creditor.signatory.name}, on ${phone(creditor.phone, 'en')}, can agree with you on written instalments. If you dispute the sum, tell us why: we will answer.`,
        'help',
      ),
      paragraph(
        en`Without payment, reply or agreement, we will send you a formal notice to pay (mise en demeure) by registered post; it comes before court recovery proceedings.`,
      ),
      paragraph(en`${farewell(facts.debtor)}`, 'closing'),
    ],
  };
}

function opening({ exchanges }: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const late = count(situation.asked[0].daysLate, 'day', 'days');
  const what = only
    ? en`Invoice ${only.number}, issued on ${on(only.issuedOn)}, has been overdue since ${on(only.dueOn)}, that is ${late}`
    : en`Your ${invoiceCount(situation)} overdue are still unpaid, the oldest for ${late}`;
  return en`${what}. ${bold(euros(situation.balance))} is outstanding.${reminded(exchanges)}`;
}

function reminded(exchanges: readonly Exchange[]): RichText {
  const contacts = contactList(exchanges);
  return contacts === '' ? [] : en` Our contacts have led to no payment in full: ${contacts}.`;
}

function charges(facts: LetterFacts, situation: Situation): readonly LetterBlock[] {
  if (situation.isConsumer) return [statement];
  return [
    paragraph(
      en`Here is your account as of ${on(facts.writtenOn)}, late-payment interest and the fixed recovery charge included; the computation is on page 2.`,
    ),
    account(
      en`${imputation(facts)}${dailyRunning(facts)}Legal basis: ${chargeBasis(facts.debtor)}.`,
    ),
  ];
}

function request({ payBefore }: LetterFacts, situation: Situation): RichText {
  const when = payBefore ? en`by ${bold(on(payBefore))}` : en`on receipt of this letter`;
  return en`Please pay ${bold(euros(situation.amount))} ${when}, quoting ${situation.paymentReference}. If your payment has already left, please tell us on which day.`;
}
