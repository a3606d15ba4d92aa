import { lazy, Suspense } from 'react';
import { useLanguage, useWords } from '../../language/language.tsx';
import { steps } from '../../words/states.ts';
import type { LetterToPost } from './letter-to-post.ts';
import { letterWords } from './letter-words.ts';

const Paper = lazy(async () => ({ default: (await import('../../paper/paper.tsx')).Paper }));

/** The very sheet that will be printed. */
export function LetterPreview({ letter }: { readonly letter: LetterToPost }) {
  const words = useWords(letterWords);
  const { language } = useLanguage();
  const { invoice, step } = letter;
  const title = `${invoice.debtor.name}, ${steps[step].label[language]}`;
  return (
    <section className="card" aria-label={words.preview}>
      <header>
        <h2>{words.preview}</h2>
        <span className="end small muted">{invoice.number}</span>
      </header>
      <Suspense fallback={<div className="paper-wait" />}>
        <Paper href={`/v1/invoices/${invoice.id}/letters/${step}`} title={title} />
      </Suspense>
    </section>
  );
}
