import { bilingual } from '../language/bilingual.ts';
import { useFormats, useWords } from '../language/language.tsx';

const words = bilingual(
  { more: (rest: string) => `Voir la suite, encore ${rest} lignes` },
  { more: (rest: string) => `Show more, ${rest} lines left` },
);

type Props = { readonly rest: number; readonly more: () => void };

/** The end of a table of which only the first rows are shown. */
export function MoreRows({ rest, more }: Props) {
  const own = useWords(words);
  const { number } = useFormats();
  if (rest === 0) return null;
  return (
    <p className="pad">
      <button type="button" className="button small" onClick={more}>
        {own.more(number(rest))}
      </button>
    </p>
  );
}
