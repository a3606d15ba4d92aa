import { Printer } from 'lucide-react';
import { useWords } from '../../language/language.tsx';
import type { LetterToPost } from './letter-to-post.ts';
import { letterWords } from './letter-words.ts';
import { usePrint } from './use-print.ts';

/** Prints all chosen letters as one PDF. */
export function PrintBar({ letters }: { readonly letters: readonly LetterToPost[] }) {
  const words = useWords(letterWords);
  const { print, isBusy } = usePrint();
  if (letters.length === 0) return null;
  return (
    <div className="print-bar">
      <b aria-live="polite">{words.chosen(letters.length)}</b>
      <button
        type="button"
        className="button primary"
        aria-busy={isBusy}
        onClick={() => print(letters.map(({ id }) => id))}
      >
        <Printer aria-hidden className="icon" /> {words.printAll}
      </button>
    </div>
  );
}
