import { dayAndMonth, weekday } from '../dates.ts';
import type { EmailText, Fact } from '../email-text.ts';
import { iban } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { en, euros, on } from './en.ts';
import { invoiceCount, onlyOf, theInvoices } from './invoices.ts';
import { delayInWords } from './mise-en-demeure.ts';
import { comingDue, satisfaction } from './reminder.ts';
import { greeting } from './salutation.ts';
import { sinceThen } from './since-then.ts';

type Words = Pick<EmailText, 'subject' | 'before' | 'after'>;

/** The English e-mail of each step. The letter itself is attached, so the e-mail stays short. */
export function emailText(facts: LetterFacts, situation: Situation): EmailText {
  const words = WORDS[facts.step](facts, situation);
  const only = onlyOf(situation);
  return {
    ...words,
    before: [...words.before, ...sinceThen(facts, situation)],
    subject: `${facts.creditor.name}: ${words.subject}`,
    greeting: `${greeting(facts.debtor)},`,
    facts: boxOf(facts, situation),
    link: only?.paymentLink ? { label: 'Pay online', url: only.paymentLink } : undefined,
    farewell: 'Kind regards,',
  };
}

function boxOf({ step, creditor }: LetterFacts, situation: Situation): readonly Fact[] {
  const only = onlyOf(situation);
  const order = only?.purchaseOrder ?? only?.orderReference;
  const label = step === 'reminder' ? 'Amount incl. VAT' : 'To pay';
  const invoices: readonly Fact[] = only
    ? [
        ['Invoice', `${only.number} of ${on(only.issuedOn)}`],
        ...(order === undefined ? [] : [['Your order', order] satisfies Fact]),
        ['Due', `${weekday(only.dueOn, 'en')} ${only.dueOn.slice(0, 4)}`],
      ]
    : [['Invoices', invoiceCount(situation)]];
  return [
    [label, euros(situation.amount)],
    ...invoices,
    ['IBAN', iban(creditor.iban)],
    ...(creditor.bic === undefined ? [] : [['BIC', creditor.bic] satisfies Fact]),
    ['Reference to quote', situation.paymentReference],
  ];
}

const WORDS: Readonly<
  Record<LetterFacts['step'], (facts: LetterFacts, situation: Situation) => Words>
> = {
  reminder: (facts, situation) => ({
    subject: reminderSubject(situation),
    before: [comingDue(situation)],
    after: [
      en`If the transfer is already scheduled, there is nothing for you to do. If a document or an approval is missing, just reply to this message and we will sort it out before the due date.`,
      ...(facts.creditor.asksSatisfaction ? [satisfaction] : []),
    ],
  }),
  'first-letter': (facts, situation) => ({
    subject: `your ${theInvoices(situation)}, past due`,
    before: [
      en`We cannot yet find a payment for ${theInvoices(situation)}${dueOn(situation)}. Our letter is attached to this message.`,
    ],
    after: [crossed(facts), question],
  }),
  'follow-up': (facts, situation) => ({
    subject: `copy of our letter${situation.firstLetter ? ` of ${on(situation.firstLetter.on)}` : ''}, ${theInvoices(situation)}`,
    before: [copyOfLetter(facts, situation)],
    after: [
      en`If it has been paid, please disregard this message; if something holds it up, reply here and tell us what.`,
    ],
  }),
  'second-letter': (facts, situation) => ({
    subject: `${theInvoices(situation)}, ${euros(situation.balance)} outstanding`,
    before: [
      en`${stillUnpaid(situation)}. ${situation.isConsumer ? 'Our letter is' : 'Our letter and the detail of the account are'} attached. Please pay ${bold(euros(situation.amount))}${before(facts)}.`,
    ],
    after: [crossed(facts), plan],
  }),
  'third-letter': (facts, situation) => ({
    subject: `last reminder, ${theInvoices(situation)}`,
    before: [
      en`Our contacts have led to no payment in full. ${stillUnpaid(situation)}. Our letter is attached. Please pay ${bold(euros(situation.amount))}${before(facts)}.`,
    ],
    after: [crossed(facts), plan],
  }),
  'mise-en-demeure': ({ finalDelay }, situation) => ({
    subject: `formal notice to pay, ${theInvoices(situation)}`,
    before: [
      en`Attached is a copy of the formal notice (mise en demeure) we are sending you by registered post with advice of receipt. It is for ${bold(euros(situation.amount))}${finalDelay ? `, payable within ${delayInWords(finalDelay.days)} of its first presentation` : undefined}.`,
    ],
    after: [plan],
  }),
};

function reminderSubject(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `your invoice ${only.number} falls due on ${dayAndMonth(only.dueOn, 'en')}`
    : `your ${invoiceCount(situation)} fall due`;
}

function dueOn(situation: Situation): string {
  const only = onlyOf(situation);
  return only ? `, which fell due on ${on(only.dueOn)}` : ', which have fallen due';
}

function stillUnpaid(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `Invoice ${only.number} is still not settled`
    : `Your ${invoiceCount(situation)} are still not settled`;
}

const before = ({ payBefore }: LetterFacts) =>
  payBefore ? en` by ${bold(on(payBefore))}` : en` on receipt`;

function copyOfLetter(facts: LetterFacts, situation: Situation): RichText {
  const { firstLetter } = situation;
  const letter = firstLetter
    ? en`a copy of our letter of ${on(firstLetter.on)} (reference ${firstLetter.reference ?? facts.reference})`
    : en`a copy of our letter (reference ${facts.reference})`;
  const copy = facts.hasInvoiceCopy ? ', with the invoice' : '';
  return en`Attached is ${letter}${copy}. ${bold(euros(situation.balance))} remains to be paid${dueOn(situation)}.`;
}

const crossed = ({ creditor }: LetterFacts): RichText =>
  en`If your payment is already on its way, kindly disregard this message. For any question, write to ${creditor.replyTo ?? creditor.email}.`;

const question: RichText = en`Is a document missing, is an approval pending? Reply to this message and we will see to it.`;

const plan: RichText = en`If you have a remark on this sum, or need to pay in instalments, reply to this message: we will agree on it in writing.`;
