import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../language/language.tsx';
import type { Selection } from '../../parts/use-selection.ts';
import { steps } from '../../words/states.ts';
import type { LetterToPost } from './letter-to-post.ts';
import { letterWords } from './letter-words.ts';
import { PrintBar } from './print-bar.tsx';

type Props = {
  readonly letters: readonly LetterToPost[];
  readonly current: string | undefined;
  readonly selection: Selection<LetterToPost>;
  readonly press: (id: string) => void;
};

/** The letters to print, to whom and how they go. */
export function PostTable({ letters, current, selection, press }: Props) {
  const words = useWords(letterWords);
  const { columns } = words;
  return (
    <section className="card">
      <header>
        <h2>{words.toPost}</h2>
      </header>
      <table className="posts">
        <caption className="hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="choose">
              <input
                type="checkbox"
                aria-label={words.selectAll}
                checked={selection.isAll}
                onChange={selection.isAll ? selection.clear : selection.all}
              />
            </th>
            <th scope="col">{columns.to}</th>
            <th scope="col">{columns.invoice}</th>
            <th scope="col">{columns.letter}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.since}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <PostLine
              key={letter.id}
              letter={letter}
              isCurrent={letter.id === current}
              isSelected={selection.has(letter.id)}
              toggle={() => selection.toggle(letter.id)}
              press={() => press(letter.id)}
            />
          ))}
        </tbody>
      </table>
      <PrintBar letters={selection.rows} />
    </section>
  );
}

type LineProps = {
  readonly letter: LetterToPost;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly toggle: () => void;
  readonly press: () => void;
};

function PostLine({ letter, isCurrent, isSelected, toggle, press }: LineProps) {
  const words = useWords(letterWords);
  const { language, formats } = useLanguage();
  const { invoice, step, dueOn, isRegistered, to } = letter;
  const className = [isCurrent && 'current', isSelected && 'selected'].filter(Boolean).join(' ');
  return (
    <tr className={className || undefined} onClick={press}>
      <td className="choose">
        <input
          type="checkbox"
          aria-label={words.select(invoice.debtor.name)}
          checked={isSelected}
          onChange={toggle}
        />
      </td>
      <td title={to}>
        <b>{invoice.debtor.name}</b>
      </td>
      <td>
        <Link to="/factures/$invoiceId" params={{ invoiceId: invoice.id }} search={{}}>
          {invoice.number}
        </Link>
      </td>
      <td>{steps[step].label[language]}</td>
      <td>{isRegistered === true ? words.registered : words.plain}</td>
      <td className="figure">{dueOn && formats.day(dueOn)}</td>
    </tr>
  );
}
