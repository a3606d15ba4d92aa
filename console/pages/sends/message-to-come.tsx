import { lazy, Suspense } from 'react';
import type { StepPreview, WritingStep } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { MailFrame } from '../../parts/mail-frame.tsx';
import { steps } from '../../words/states.ts';
import { ScriptText } from '../calls/script-text.tsx';
import { sendsWords } from './sends-words.ts';

/** The reader of PDFs is heavy: only who looks at a letter loads it. */
const Paper = lazy(async () => ({ default: (await import('../../paper/paper.tsx')).Paper }));

type Message = StepPreview['messages'][number];
type Props = { readonly message: Message; readonly step: WritingStep };

/** One message as its reader would get it: mail, SMS, sheet; of a call, what would be said. */
export function MessageToCome({ message, step }: Props) {
  const words = useWords(sendsWords);
  const { language } = useLanguage();
  const { channel, to, letter } = message;
  return (
    <>
      <div className="pad message-to-come">
        <p className="second">{words.to(to)}</p>
        <Words message={message} />
      </div>
      {letter !== undefined && (
        <>
          {channel === 'email' && <h3 className="pad">{words.letter}</h3>}
          <Suspense fallback={<div className="paper-wait" />}>
            <Paper
              href={letter}
              title={steps[step].label[language]}
              isPreview={letter.includes('preview=true')}
            />
          </Suspense>
        </>
      )}
    </>
  );
}

function Words({ message: { channel, subject, text, html } }: Pick<Props, 'message'>) {
  const words = useWords(sendsWords);
  if (html !== undefined) {
    return (
      <>
        <p>
          <span className="muted">{words.subject}</span> <b>{subject}</b>
        </p>
        <MailFrame title={words.mail} html={html} />
      </>
    );
  }
  if (text === undefined) return null;
  return channel === 'call' ? <ScriptText text={text} /> : <p className="plain-text">{text}</p>;
}
