import { Check, CircleMinus, Info } from 'lucide-react';
import type { Step } from '../../api/types.ts';
import { parisDay } from '../../formats/moments.ts';
import { useFormats, useLanguage, useWords } from '../../language/language.tsx';
import { channels, steps as stepLooks, stepStates } from '../../words/states.ts';
import { movesOf, skipsOf } from '../../words/step-remarks.ts';
import { invoiceWords } from './invoice-words.ts';

const marks = { done: Check, skipped: CircleMinus, 'in-doubt': Info } as const;

/** The invoice's calendar, step by step, as far as it has come. */
export function CalendarLine({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords(invoiceWords);
  const next = steps.find(({ state }) => state === 'planned');
  return (
    <section className="card" aria-label={words.calendarLine}>
      <ol className="calendar-line">
        {steps.map((step) => (
          <StepMark key={step.step} step={step} isNext={step === next} />
        ))}
      </ol>
    </section>
  );
}

type Props = { readonly step: Step; readonly isNext: boolean };

function StepMark({ step, isNext }: Props) {
  const { language } = useLanguage();
  const { day } = useFormats();
  const { state, label, at, dueOn } = step;
  const Mark = state === 'planned' ? undefined : marks[state];
  const on = state === 'planned' || at === undefined ? dueOn : parisDay(at);
  const name = stepLooks[step.step].label[language];
  return (
    <li className={isNext ? `${state} next` : state} aria-current={isNext ? 'step' : undefined}>
      <i>{Mark && <Mark aria-hidden className="icon" />}</i>
      <b>{step.step === 'legal-file' ? name : `${label} · ${name}`}</b>
      <span className="figure">{day(on)}</span>
      <em>
        <Remark step={step} />
      </em>
      <span className="hidden">{stepStates[state].label[language]}</span>
    </li>
  );
}

/** By what it went, why it did not, or why it is not on its nominal day. */
function Remark({ step: { state, reason, contacts, movedFor } }: { readonly step: Step }) {
  const { language } = useLanguage();
  if (state === 'skipped') return skipsOf(language, reason);
  const made = contacts.filter((contact) => contact.state !== 'failed');
  if (made.length > 0) {
    return [...new Set(made.map(({ channel }) => channels[channel].label[language]))].join(', ');
  }
  return movesOf(language, movedFor);
}
