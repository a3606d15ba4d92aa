import { Eye } from 'lucide-react';
import { useToday } from '../../api/clock.ts';
import type { HistoryEntry, Invoice } from '../../api/types.ts';
import { parisDay } from '../../formats/moments.ts';
import { useFormats, useLanguage, useWords } from '../../language/language.tsx';
import { useOpenAct } from './acts-provider.tsx';
import { lookOf } from './event-looks.ts';
import { invoiceWords } from './invoice-words.ts';
import { previewSteps } from './steps-of.ts';
import { useShowLetter } from './use-letter.ts';

type Props = { readonly entry: HistoryEntry; readonly invoice: Invoice };

/** A step to come: when, under which condition, and what can be done about it. */
export function PlannedEvent({ entry, invoice }: Props) {
  const { language } = useLanguage();
  const { moment } = useFormats();
  const { title, icon: Icon } = lookOf(entry, language);
  // What waits for a person has let its hour pass: it has none now.
  const isPast = parisDay(entry.at) < useToday();
  return (
    <li className="event future">
      <span className="dot">
        <Icon aria-hidden className="icon" />
      </span>
      <div>
        <p className="between">
          <b>{title}</b>
          {!isPast && (
            <time className="small muted" dateTime={entry.at}>
              {moment(entry.at)}
            </time>
          )}
        </p>
        <p className="second">{entry.summary}</p>
        <PlannedActs entry={entry} invoice={invoice} />
      </div>
    </li>
  );
}

function PlannedActs({ entry: { step }, invoice }: Props) {
  const words = useWords(invoiceWords);
  const open = useOpenAct();
  const show = useShowLetter();
  if (step === undefined || step === 'legal-file') return null;
  return (
    <p className="line">
      {previewSteps(invoice).includes(step) && (
        <button type="button" className="button small" onClick={() => show(step)}>
          <Eye aria-hidden className="icon" /> {words.preview}
        </button>
      )}
      <button type="button" className="button small" onClick={() => open({ kind: 'skip', step })}>
        {words.skipShort}
      </button>
    </p>
  );
}
