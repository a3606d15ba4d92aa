import type { Language } from '#domain/language.ts';
import type { EmailText } from './email-text.ts';
import { callScript as englishCall } from './english/call-script.ts';
import { emailText as englishEmail } from './english/emails.ts';
import { labels as englishLabels } from './english/labels.ts';
import { letterText as english } from './english/letter-text.ts';
import { callScript as frenchCall } from './french/call-script.ts';
import { emailText as frenchEmail } from './french/emails.ts';
import { labels as frenchLabels } from './french/labels.ts';
import { letterText as french } from './french/letter-text.ts';
import type { Labels } from './labels.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterText } from './letter-text.ts';
import type { Situation } from './situation.ts';

/** Everything one language says in a letter. */
export type Texts = {
  readonly letter: (facts: LetterFacts, situation: Situation) => LetterText;
  readonly email: (facts: LetterFacts, situation: Situation) => EmailText;
  readonly callScript: (facts: LetterFacts, situation: Situation) => string;
  readonly labels: Labels;
};

export const texts: Readonly<Record<Language, Texts>> = {
  fr: { letter: french, email: frenchEmail, callScript: frenchCall, labels: frenchLabels },
  en: { letter: english, email: englishEmail, callScript: englishCall, labels: englishLabels },
};
