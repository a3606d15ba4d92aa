import { Link } from '@tanstack/react-router';
import { Check, Clock, type LucideIcon, X } from 'lucide-react';
import { bilingual } from '../../language/bilingual.ts';
import { useFormats, useLanguage, useWords } from '../../language/language.tsx';
import { Chip } from '../../parts/chip.tsx';
import { MoreRows } from '../../parts/more-rows.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { useFirstRows } from '../../parts/use-first-rows.ts';
import type { Tone } from '../../words/states.ts';
import { type Column, nameOf } from './csv-columns.ts';
import type { DropLine, RowState } from './drop-state.ts';
import { dropWords } from './drop-words.ts';
import type { Heads } from './read-drop.ts';

type Props = { readonly lines: readonly DropLine[]; readonly heads: Heads };

/** The rows of a file, those with something wrong first, each with what is wrong cell by cell. */
export function DropTable({ lines, heads }: Props) {
  const { columns, caption } = useWords(dropWords);
  const { shown, rest, more } = useFirstRows(lines.toSorted((a, b) => rankOf(a) - rankOf(b)));
  return (
    <Scroller label={caption}>
      <table className="drop">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {columns.rank}
            </th>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.debtor}</th>
            <th scope="col">{columns.issued}</th>
            <th scope="col">{columns.due}</th>
            <th scope="col" className="num">
              {columns.total}
            </th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.rank} line={line} heads={heads} />
          ))}
        </tbody>
      </table>
      <MoreRows rest={rest} more={more} />
    </Scroller>
  );
}

/** What is to be mended stands first; the rest stays as in the file. */
const rankOf = ({ kind, state, rank }: DropLine): number =>
  kind === 'flawed' || state === 'refused' ? rank - Number.MAX_SAFE_INTEGER : rank;

type LineProps = { readonly line: DropLine; readonly heads: Heads };

function Line({ line, heads }: LineProps) {
  const { day, euros } = useFormats();
  const { rank, cells, state, invoiceId, kind } = line;
  const read = kind === 'invoice' ? line.body : undefined;
  return (
    <tr className={state}>
      <td className="num muted">{rank}</td>
      <td>
        {invoiceId === undefined ? (
          cells.number
        ) : (
          <Link to="/factures/$invoiceId" params={{ invoiceId }} search={{}}>
            {cells.number}
          </Link>
        )}
      </td>
      <td>
        <b>{cells.name}</b>
      </td>
      <td className="figure">{read ? day(read.issuedOn) : cells.issuedOn}</td>
      <td className="figure">{read ? day(read.dueOn) : cells.dueOn}</td>
      <td className="num">{read ? euros(read.total) : cells.total}</td>
      <td>
        <State line={line} heads={heads} />
      </td>
    </tr>
  );
}

const looks: Readonly<Record<RowState, readonly [Tone, LucideIcon]>> = {
  flawed: ['bad', X],
  checking: ['grey', Clock],
  ready: ['info', Check],
  known: ['grey', Check],
  sending: ['info', Clock],
  followed: ['ok', Check],
  refused: ['bad', X],
};

const stateLabel = (state: RowState) =>
  bilingual(dropWords.fr.states[state], dropWords.en.states[state]);

function State({ line, heads }: LineProps) {
  const words = useWords(dropWords);
  const { language } = useLanguage();
  const [tone, icon] = looks[line.state];
  const said = (column: Column | undefined, what: string) =>
    column === undefined ? what : words.flaw(heads[column] ?? nameOf(column), what);
  const wrong =
    line.kind === 'flawed'
      ? line.flaws.map(({ column, flaw }) => said(column, words.flaws[flaw]))
      : line.objections.map((one) => said(one.column, one.said[language]));
  return (
    <>
      <Chip look={{ tone, icon, label: stateLabel(line.state) }} />
      {wrong.length > 0 && (
        <ul className="wrong small">
          {wrong.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
