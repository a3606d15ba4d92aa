import { type Email, laidOut } from './email-layout.ts';
import { legalLine } from './legal-line.ts';
import type { LetterFacts } from './letter-facts.ts';
import { plainAscii } from './payment-code.ts';
import { rewordedEmail } from './reworded.ts';
import { situationOf } from './situation.ts';
import { texts } from './texts.ts';

/** The e-mail of a step. Every step but the reminder carries its letter as a PDF. */
export function writeEmail(facts: LetterFacts): Email {
  const { email, labels } = texts[facts.language];
  const situation = situationOf(facts);
  const { privacyNotice } = facts.creditor;
  const footer = [legalLine(facts.creditor)];
  if (privacyNotice) footer.push(labels.privacy(privacyNotice));
  const words = rewordedEmail(email(facts, situation), facts, situation);
  const message = laidOut(words, { ...facts, footer });
  return facts.step === 'reminder'
    ? message
    : { ...message, attachmentName: attachmentName(situation.paymentReference) };
}

/** `Relance-F2026-0042.pdf`: a name every mail program and file system takes. */
export const attachmentName = (reference: string): string =>
  `Relance-${plainAscii(reference)
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')}.pdf`;
