import type { InvoiceRow, StepName } from '../../api/types.ts';
import { bilingual, type Language } from '../../language/bilingual.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { contactResults } from '../../words/contact-results.ts';
import { channels, steps } from '../../words/states.ts';
import { invoiceWords } from './invoice-words.ts';

/** When the debtor was last in touch, by what, and what came of it. */
export function LastContact({ row: { lastContact } }: { readonly row: InvoiceRow }) {
  const words = useWords(invoiceWords);
  const { language, formats } = useLanguage();
  if (!lastContact) return <span className="muted">{words.noContact}</span>;
  const { at, channel, state, step } = lastContact;
  const { icon: Icon, label } = channels[channel];
  const isLetter = channel === 'email' && step !== undefined;
  const what = isLetter ? letterName(step, language) : label[language];
  return (
    <>
      <time dateTime={at} className="muted figure">
        {formats.shortDayOfMoment(at)}
      </time>
      <Icon aria-hidden className="icon" />
      <span>
        {what} {contactResults[language](channel, state)}
      </span>
    </>
  );
}

/** A letter by e-mail goes by the name of its step; the follow-up sends the letter before once more. */
const letterName = (step: StepName, language: Language): string =>
  step === 'follow-up' ? copy[language] : steps[step].label[language];

const copy = bilingual('Copie', 'Copy');
