import type { EmailText, Fact } from '../email-text.ts';
import { iban, phone } from '../grouping.ts';
import type { Note } from '../note.ts';
import { bold, type RichText } from '../rich-text.ts';
import { en, euros, on } from './en.ts';
import { greeting } from './salutation.ts';

type Words = { readonly subject: string; readonly says: readonly RichText[]; readonly asks?: Fact };

/** The English words of a note. A note that asks for money says how to pay; the others do not. */
export function noteText(note: Note): EmailText {
  const { creditor, debtor, invoice } = note;
  const { subject, says, asks } = wordsOf(note);
  const pay: readonly Fact[] = asks
    ? [asks, ['IBAN', iban(creditor.iban)], ['Reference to quote', invoice.number]]
    : [];
  return {
    subject: `${creditor.name}: ${subject}`,
    greeting: `${greeting(debtor)},`,
    before: says.slice(0, 1),
    facts: pay,
    link:
      asks && invoice.paymentLink ? { label: 'Pay online', url: invoice.paymentLink } : undefined,
    after: says.slice(1),
    farewell: 'Kind regards,',
  };
}

function wordsOf(note: Note): Words {
  switch (note.kind) {
    case 'thank-you':
      return thankYou(note);
    case 'promise-reminder':
      return promiseReminder(note);
    case 'payment-crossed':
      return paymentCrossed(note);
    case 'instalment-reminder':
      return instalmentReminder(note);
    case 'dispute-receipt':
      return disputeReceipt(note);
  }
}

type Of<Kind extends Note['kind']> = Extract<Note, { kind: Kind }>;

function thankYou({ invoice, amount, paidOn, left }: Of<'thank-you'>): Words {
  const rest =
    left > 0
      ? en`${bold(euros(left))} remains to be paid on this invoice.`
      : en`The invoice is settled: nothing more is asked of you.`;
  return {
    subject: `thank you for your payment, invoice ${invoice.number}`,
    says: [
      en`We received your payment of ${bold(euros(amount))} on ${on(paidOn)} for invoice ${invoice.number} of ${on(invoice.issuedOn)}; thank you. ${rest}`,
    ],
  };
}

function paymentCrossed({ invoice, amount, paidOn, left, letterOn }: Of<'payment-crossed'>): Words {
  const rest =
    left > 0
      ? en`${bold(euros(left))} remains to be paid on this invoice.`
      : en`The invoice is settled: nothing more is asked of you.`;
  return {
    subject: `your payment and our message crossed, invoice ${invoice.number}`,
    says: [
      en`Your payment of ${bold(euros(amount))}, received on ${on(paidOn)} for invoice ${invoice.number}, and our message of ${on(letterOn)} crossed. Thank you for it; please disregard our message. ${rest}`,
    ],
  };
}

function promiseReminder({ invoice, amount, promisedOn }: Of<'promise-reminder'>): Words {
  return {
    subject: `invoice ${invoice.number}, your payment of ${on(promisedOn)}`,
    says: [
      en`You told us that invoice ${invoice.number} would be paid on ${bold(on(promisedOn))}. Thank you; we look forward to it.`,
      en`Should something prevent it, reply to this message before that date and we will find a solution together.`,
    ],
    asks: ['Amount announced', euros(amount)],
  };
}

function instalmentReminder({
  invoice,
  amount,
  dueOn,
  number,
  count,
}: Of<'instalment-reminder'>): Words {
  return {
    subject: `invoice ${invoice.number}, instalment ${number} of ${count} on ${on(dueOn)}`,
    says: [
      en`Instalment ${number} of ${count} agreed for invoice ${invoice.number} is payable on ${bold(on(dueOn))}.`,
      en`If this date is difficult for you, tell us before it comes by replying to this message.`,
    ],
    asks: ['Instalment to pay', euros(amount)],
  };
}

function disputeReceipt({
  creditor,
  invoice,
  openedOn,
  answerBefore,
  contested,
}: Of<'dispute-receipt'>): Words {
  const answer = answerBefore
    ? en`We will answer by ${bold(on(answerBefore))}.`
    : en`We will answer as soon as we have studied it.`;
  const suspended =
    contested === undefined
      ? en`Until then, our reminders for this invoice are suspended.`
      : en`Until then, our reminders are suspended for the ${bold(euros(contested))} contested; the rest of the invoice remains payable.`;
  return {
    subject: `we have received your dispute, invoice ${invoice.number}`,
    says: [
      en`On ${on(openedOn)} we received your dispute of invoice ${invoice.number} of ${on(invoice.issuedOn)}. ${answer}`,
      en`${suspended} Any useful document (delivery note, photographs, messages) can be sent in reply to this message; ${creditor.signatory.name} can be reached on ${phone(creditor.phone, 'en')}.`,
    ],
  };
}
