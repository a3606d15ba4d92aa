import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
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
import { dailyRunning, imputation, receiptThanks } from './imputation.ts';
import { forOrder, invoiceCount, onlyOf } from './invoices.ts';
import { chargeBasis } from './legal-bases.ts';
import { farewell, salutation } from './salutation.ts';

/** The second letter, at J+15: firm, exact to the cent, and still looking for a solution. */
export const secondLetter = (facts: LetterFacts, situation: Situation): LetterText => ({
  subject: subjectOf(situation),
  blocks: [
    paragraph(en`${salutation(facts.debtor)},`),
    paragraph(opening(facts, situation), 'opening'),
    ...charges(facts, situation),
    paragraph(request(facts, situation), 'request'),
    paragraph(
      en`Without payment or reply, the next step will be a formal notice to pay (mise en demeure), which comes before court recovery proceedings. We would much rather find a solution with you.`,
    ),
    paragraph(en`${farewell(facts.debtor)}`, 'closing'),
  ],
});

function subjectOf(situation: Situation): string {
  const only = onlyOf(situation);
  const what = only ? `Invoice ${only.number}` : invoiceCount(situation);
  return `${what}: ${euros(situation.balance)} outstanding`;
}

function opening(facts: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const late = count(situation.asked[0].daysLate, 'day', 'days');
  const what = only
    ? en`Invoice ${only.number}, issued on ${on(only.issuedOn)}${forOrder(only)} and payable on ${on(only.dueOn)}, has still not been settled`
    : en`Your ${invoiceCount(situation)} overdue have still not been settled`;
  const delay = only ? en`${late} late` : en`the oldest ${late} late`;
  return en`${what}${despite(situation)}.${receiptThanks(facts)} ${bold(euros(situation.balance))} is outstanding, ${delay}.`;
}

/** The letter and the call it follows, each only if its proof exists. */
function despite({ firstLetter, call }: Situation): RichText {
  const letter = firstLetter && `our letter of ${on(firstLetter.on)}`;
  const talk = call && `our conversation of ${on(call.on)} with ${call.to}`;
  const both = [letter, talk].filter((one) => one !== undefined);
  return both.length === 0 ? [] : en` despite ${both.join(' and ')}`;
}

function charges(facts: LetterFacts, situation: Situation): readonly LetterBlock[] {
  if (situation.isConsumer) {
    const what = situation.asked.length === 1 ? 'the invoice' : 'your invoices';
    return [
      statement,
      paragraph(
        en`No charge or interest is asked of you at this stage: only the amount of ${what} remains to be paid.`,
      ),
    ];
  }
  return [
    paragraph(
      en`${running(facts)} without any reminder and makes a fixed recovery charge due. Here is your account as of ${on(facts.writtenOn)}; the computation${bySemester(facts)} is on page 2.`,
    ),
    account(en`${imputation(facts)}${dailyRunning(facts)}${capital(chargeBasis(facts.debtor))}.`),
  ];
}

const running = ({ debtor }: LetterFacts): string =>
  debtor.kind === 'public'
    ? 'The late payment of a public buyer makes interest run'
    : 'Between professionals, this delay makes interest run';

/** A public buyer bears one rate for the whole delay. */
const bySemester = ({ debtor }: LetterFacts): string =>
  debtor.kind === 'public' ? '' : ', half-year by half-year,';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function request({ creditor, payBefore }: LetterFacts, situation: Situation): RichText {
  const when = payBefore ? en`by ${bold(on(payBefore))}` : en`on receipt of this letter`;
  const before = payBefore ? 'before that date' : 'without delay';
  return en`Please pay ${bold(euros(situation.amount))} ${when}, quoting ${situation.paymentReference}. If you have a remark on this sum, or need to pay in instalments, call ${creditor.signatory.name} on ${phone(creditor.phone, 'en')} ${before}: we will agree on it in writing.`;
}
