import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../language/language.tsx';
import { type Choosing, ChoosingTable } from '../../parts/choosing-table.tsx';
import { steps } from '../../words/states.ts';
import type { LetterToPost } from './letter-to-post.ts';
import { letterWords } from './letter-words.ts';
import { PrintBar } from './print-bar.tsx';

type Props = Choosing<LetterToPost> & { readonly letters: readonly LetterToPost[] };

/** The letters to print, to whom and how they go. */
export function PostTable({ letters, ...choosing }: Props) {
  const words = useWords(letterWords);
  const { columns } = words;
  return (
    <section className="card">
      <header>
        <h2>{words.toPost}</h2>
      </header>
      <ChoosingTable
        {...choosing}
        className="posts"
        caption={words.caption}
        rows={letters}
        heads={[columns.to, columns.invoice, columns.letter, columns.kind, columns.since].map(
          (label) => ({ label }),
        )}
        selectAll={words.selectAll}
        selectOne={({ invoice }) => words.select(invoice.debtor.name)}
        cells={(letter) => <PostCells letter={letter} />}
      />
      <PrintBar letters={choosing.selection.rows} />
    </section>
  );
}

function PostCells({ letter }: { readonly letter: LetterToPost }) {
  const words = useWords(letterWords);
  const { language, formats } = useLanguage();
  const { invoice, step, dueOn, isRegistered, to } = letter;
  return (
    <>
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
    </>
  );
}
