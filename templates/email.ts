import { type Email, laidOut } from './email-layout.ts';
import { legalLine } from './legal-line.ts';
import type { LetterFacts } from './letter-facts.ts';
import { plainAscii } from './payment-code.ts';
import { situationOf } from './situation.ts';
import { texts } from './texts.ts';

/** The e-mail of a step. Every step but the reminder carries its letter as a PDF. */
export function writeEmail(facts: LetterFacts): Email {
  const { email, labels } = texts[facts.language];
  const situation = situationOf(facts);
  const footer = [legalLine(facts)];
  if (facts.privacyNotice) footer.push(labels.privacy(facts.privacyNotice));
  const message = laidOut(email(facts, situation), { ...facts, footer });
  return facts.step === 'reminder'
    ? message
    : { ...message, attachmentName: attachmentName(situation.paymentReference) };
}

/** `Relance-F2026-0042.pdf`: a name every mail program and file system takes. */
export const attachmentName = (reference: string): string =>
  `Relance-${plainAscii(reference)
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')}.pdf`;
