import type { Creditor } from '#domain/creditor.ts';
import type { Language } from '#domain/language.ts';
import { htmlOf } from './email-html.ts';
import type { EmailText } from './email-text.ts';
import { phone } from './grouping.ts';
import { textOf } from './rich-text.ts';
import { NBSP } from './spaces.ts';

export type Email = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachmentName?: string;
};

/** Who signs and what stands under the e-mail; the same in both parts. */
export type Sender = {
  readonly creditor: Creditor;
  readonly language: Language;
  readonly footer: readonly string[];
};

/** Both parts of an e-mail, saying the same in the same order. */
export function laidOut(words: EmailText, sender: Sender): Email {
  return {
    subject: words.subject,
    text: plainText(words, sender),
    html: htmlOf(words, sender),
  };
}

function plainText(words: EmailText, { creditor, language, footer }: Sender): string {
  const { signatory } = creditor;
  const colon = language === 'fr' ? `${NBSP}: ` : ': ';
  const blocks: readonly string[] = [
    words.greeting,
    ...words.before.map(textOf),
    words.facts.map(([label, value]) => `${label}${colon}${value}`).join('\n'),
    words.link ? `${words.link.label}${colon}${words.link.url}` : '',
    ...words.after.map(textOf),
    `${words.farewell}\n${signatory.name}\n${signatory.title} · ${phone(creditor.phone, language)}`,
    ['-- ', ...footer].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
