import { finalDelayOf } from '../final-delay.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { account, type LetterText, paragraph } from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { en, euros, on } from './en.ts';
import { contactList } from './exchanges.ts';
import { dailyRunning, imputation } from './imputation.ts';
import { datedInvoices, forOrder, onlyOf } from './invoices.ts';
import { farewell, salutation } from './salutation.ts';

const WORDS = 'eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** A delay of 8 to 15 days in words, as it is read out. */
export const delayInWords = (days: number): string => `${WORDS[days - 8] ?? days} days`;

/** The mise en demeure of a company or a public body: C. civ. 1344, with interest and the fixed charge. */
export const miseEnDemeure = (facts: LetterFacts, situation: Situation): LetterText => ({
  title: 'MISE EN DEMEURE',
  subject: `Formal notice to pay ${datedInvoices(situation)}`,
  blocks: [
    paragraph(en`${salutation(facts.debtor)},`),
    paragraph(demand(facts, situation)),
    paragraph(cause(situation)),
    account(bases(facts)),
    ...pastContacts(facts).map((text) => paragraph(text)),
    paragraph(consequence(facts)),
    paragraph(
      en`If you dispute all or part of this sum, or wish to propose instalments, write to us before that date at ${facts.creditor.email} and give your reasons: we will answer.`,
      'help',
    ),
    paragraph(en`${farewell(facts.debtor)}`, 'closing'),
  ],
});

function demand(facts: LetterFacts, { amount }: Situation): RichText {
  const { days, presentedOn, endsOn } = finalDelayOf(facts);
  return en`By this registered letter, we ${bold('give formal notice')} (mise en demeure) to ${facts.debtor.name} to pay us ${bold(euros(amount))}, as of ${on(facts.writtenOn)}, within ${bold(delayInWords(days))} of the first presentation of this letter. As a guide, for a presentation on ${on(presentedOn)}, this delay ends on ${on(endsOn)} at midnight.`;
}

function cause(situation: Situation): RichText {
  const only = onlyOf(situation);
  const subject = only?.subject === undefined ? '' : ` (${only.subject})`;
  const order = only ? forOrder(only) : '';
  const what = only
    ? en`invoice ${only.number}, due on ${on(only.dueOn)}${order && `, issued${order}`}${subject}`
    : en`${datedInvoices(situation)} overdue, listed on page 2`;
  return en`This sum corresponds to ${what}. The full computation is on page 2.`;
}

function bases(facts: LetterFacts): RichText {
  const charges =
    facts.debtor.kind === 'public'
      ? 'L2192-10 and following, R2192-31 and following and D2192-35 of the Public Procurement Code'
      : 'L441-10 and D441-5 of the Commercial Code';
  return en`French law: articles 1344 and following of the Civil Code; ${charges}. ${imputation(facts)}${dailyRunning(facts)}`;
}

function pastContacts({ exchanges }: LetterFacts): readonly RichText[] {
  const contacts = contactList(exchanges);
  return contacts === '' ? [] : [en`Our contacts have led to no payment in full: ${contacts}.`];
}

/** Only acts open to the creditor, announced as possible. */
function consequence({ debtor }: LetterFacts): RichText {
  const { court } = debtor;
  const close = en`Failing full payment within this delay, the amicable phase will be closed. We may then, without further reminder,`;
  if (debtor.kind === 'public') {
    return en`${close} apply to ${court ?? 'the competent administrative court'} for payment of this sum.`;
  }
  return en`${close} hand the file to a commissaire de justice or to an agent and ask the president of the ${court ?? 'competent court'} for an order to pay (injonction de payer).`;
}
