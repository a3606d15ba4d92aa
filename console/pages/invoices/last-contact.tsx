import type { InvoiceRow, StepName } from '../../api/types.ts';
import { bilingual, type Language } from '../../language/bilingual.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { contactResults, letterResults } from '../../words/contact-results.ts';
import { channels, steps } from '../../words/states.ts';
import { invoiceWords } from './invoice-words.ts';

/** The cell that says when the debtor was last in touch, by what, and what came of it. */
export function LastContactCell({ row: { lastContact } }: { readonly row: InvoiceRow }) {
  const words = useWords(invoiceWords);
  const { language, formats } = useLanguage();
  if (!lastContact) return <td className="contact muted">{words.noContact}</td>;
  const { at, channel } = lastContact;
  const { icon: Icon } = channels[channel];
  const said = saidOf(lastContact, language);
  return (
    <td className="contact" title={said}>
      <time dateTime={at} className="muted figure">
        {formats.shortDayOfMoment(at)}
      </time>
      <Icon aria-hidden className="icon" />
      <span>{said}</span>
    </td>
  );
}

/** `Relance 1 remise`, `Recommandé à poster`: a letter by e-mail goes by the name of its step. */
function saidOf(
  { channel, state, step }: NonNullable<InvoiceRow['lastContact']>,
  language: Language,
): string {
  return channel === 'email' && step !== undefined
    ? `${letterName(step, language)} ${letterResults[language](step, state)}`
    : `${channels[channel].label[language]} ${contactResults[language](channel, state)}`;
}

/** The follow-up sends the letter before once more. */
const letterName = (step: StepName, language: Language): string =>
  step === 'follow-up' ? copy[language] : steps[step].label[language];

const copy = bilingual('Copie', 'Copy');
