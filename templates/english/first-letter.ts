import { addDays } from '#domain/civil-date.ts';
import { percent } from '../amount.ts';
import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type LetterBlock, type LetterText, note, paragraph, statement } from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { en, euros, on } from './en.ts';
import { invoiceCount, onlyOf } from './invoices.ts';
import { chargeBasis } from './legal-bases.ts';
import { farewell, salutation } from './salutation.ts';

/** The first letter, at J+2: nobody is accused; the invoice, the means of payment, an open door. */
export const firstLetter = (facts: LetterFacts, situation: Situation): LetterText => ({
  subject: subject(situation),
  blocks: [
    paragraph(en`${salutation(facts.debtor)},`),
    paragraph(opening(facts, situation), 'opening'),
    statement,
    ...chargesNote(facts, situation),
    paragraph(request(situation), 'request'),
    paragraph(help(facts), 'help'),
    paragraph(en`Thank you for your business.`),
    paragraph(en`${farewell(facts.debtor)}`, 'closing'),
  ],
});

function subject(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `Your invoice ${only.number} of ${on(only.issuedOn)}, due on ${on(only.dueOn)}`
    : `Your ${invoiceCount(situation)} overdue, ${euros(situation.balance)}`;
}

function opening({ claim }: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const what = only
    ? en`the invoice below, which fell due on ${on(only.dueOn)}`
    : en`the ${invoiceCount(situation)} below, which have fallen due`;
  const payment = claim.received.length > 0 ? 'full payment' : 'a payment';
  const rest =
    claim.received.length > 0 ? en` ${bold(euros(situation.balance))} is still outstanding.` : [];
  return en`We cannot yet find ${payment} for ${what}.${rest}${recalledCall(situation)}`;
}

/** The call is recalled only because its proof exists. */
function recalledCall({ call }: Situation): RichText | undefined {
  return call && en` We spoke about it by telephone with ${call.to} on ${on(call.on)}.`;
}

/** Interest runs by law between professionals; said for information, with nothing asked yet. */
function chargesNote(facts: LetterFacts, situation: Situation): readonly LetterBlock[] {
  const rate = facts.claim.penalties.segments.at(-1)?.ratePercent;
  if (situation.isConsumer || rate === undefined || facts.claim.indemnity === 0) return [];
  const only = onlyOf(situation);
  const since = only ? on(addDays(only.dueOn, 1)) : 'the day after each due date';
  return [
    note(
      en`For information: under French law, late-payment interest has accrued automatically at ${percent(rate, 'en')} a year since ${since}, and a fixed recovery charge of ${euros(facts.claim.indemnity)} is due (${chargeBasis(facts.debtor)}). Neither is included in the amount above.`,
    ),
  ];
}

const crossed = en`If your payment is already on its way, kindly disregard this reminder.`;

function request({ asked, paymentReference }: Situation): RichText {
  const reference = bold(paymentReference);
  return asked.length === 1
    ? en`Please settle it on receipt of this letter, quoting ${reference}. ${crossed}`
    : en`Please settle them on receipt of this letter. One transfer is enough, quoting ${reference}: we will apply it to the invoices of this list, the oldest first, unless you tell us another order. ${crossed}`;
}

function help({ creditor, hasInvoiceCopy, invoices }: LetterFacts): RichText {
  const copy = invoices.length === 1 ? 'A copy of the invoice is' : 'Copies of the invoices are';
  return en`Is a document missing, does the work raise a question, is an approval pending? Please tell us: ${creditor.signatory.name} will answer on ${phone(creditor.phone, 'en')} or at ${creditor.email}.${hasInvoiceCopy ? ` ${copy} enclosed.` : undefined}`;
}
