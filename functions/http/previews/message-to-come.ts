import type { ContactToCome } from '#domain/contacts-to-come.ts';
import type { Invoice } from '#domain/invoice.ts';
import { writeCallScript } from '#templates/call-script.ts';
import { writeEmail } from '#templates/email.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { writeSms } from '#templates/sms.ts';
import { firstLetterAgain } from '../../sending/first-letter-again.ts';

/** What a contact would say: the words of a mail, an SMS or a call, and where its letter can be read. */
export type MessageToCome = ContactToCome & {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly letter?: string;
};

/** The message of one contact of a step, as it would be written from these facts. */
export function messageToCome(
  contact: ContactToCome,
  facts: LetterFacts,
  invoice: Invoice,
): MessageToCome {
  switch (contact.channel) {
    case 'email': {
      const { subject, text, html, attachmentName } = writeEmail(facts);
      const letter = attachmentName && letterOf(facts, invoice);
      return { ...contact, subject, text, html, ...(letter && { letter }) };
    }
    case 'sms':
      return { ...contact, text: writeSms(facts) };
    case 'call':
      return { ...contact, text: writeCallScript(facts) };
    case 'post':
    case 'registered-post':
      return { ...contact, letter: previewOf(facts, invoice) };
  }
}

const previewOf = ({ step }: LetterFacts, { id }: Invoice): string =>
  `/v1/invoices/${id}/letters/${step}?preview=true`;

const letterOf = (facts: LetterFacts, invoice: Invoice): string =>
  firstLetterAgain(facts, invoice.contacts)
    ? `/v1/invoices/${invoice.id}/letters/first-letter`
    : previewOf(facts, invoice);
