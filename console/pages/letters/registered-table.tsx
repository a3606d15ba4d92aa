import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RecordPosting } from '../../acts/record-posting.tsx';
import type { RegisteredLetter } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Chip } from '../../parts/chip.tsx';
import { steps } from '../../words/states.ts';
import { PostalPath } from './postal-path.tsx';
import { postalLook } from './postal-states.ts';
import { registeredWords } from './registered-words.ts';

/** Registered letters with their number, their way and what is to be entered of them. */
export function RegisteredTable({ letters }: { readonly letters: readonly RegisteredLetter[] }) {
  const { columns, title } = useWords(registeredWords);
  const [told, tell] = useState<RegisteredLetter>();
  return (
    <>
      <table className="registered">
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.to}</th>
            <th scope="col">{columns.tracking}</th>
            <th scope="col">{columns.path}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.next}</th>
            <th scope="col">
              <span className="hidden">{columns.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <Line
              key={`${letter.invoice.id}.${letter.step}`}
              letter={letter}
              tell={() => tell(letter)}
            />
          ))}
        </tbody>
      </table>
      {told && (
        <RecordPosting
          invoice={told.invoice}
          onPaper={[told.step]}
          first={told.step}
          events={told.next}
          close={() => tell(undefined)}
        />
      )}
    </>
  );
}

type LineProps = { readonly letter: RegisteredLetter; readonly tell: () => void };

function Line({ letter, tell }: LineProps) {
  const words = useWords(registeredWords);
  const { invoice, trackingNumber, carrier, events, awaits, waitingDays, next } = letter;
  const last = events.at(-1);
  const { debtor, number } = invoice;
  return (
    <tr>
      <td>
        <b>{debtor.name}</b>
        <Link
          className="small"
          to="/factures/$invoiceId"
          params={{ invoiceId: invoice.id }}
          search={{ letter: letter.step }}
        >
          {number}
        </Link>
      </td>
      <td className="figure" title={carrier}>
        {trackingNumber ?? <span className="muted">{words.noNumber}</span>}
      </td>
      <td>
        <PostalPath events={events} />
      </td>
      <td>
        {last && <Chip look={postalLook(last.event)} />}
        <span className="small second">
          {awaits ? words.waits[awaits](waitingDays) : words.nothing}
        </span>
      </td>
      <td className="second">
        <Next letter={letter} />
      </td>
      <td>
        {next.length > 0 && (
          <button
            type="button"
            className="button small"
            aria-label={words.recordOf(debtor.name, number)}
            onClick={tell}
          >
            {words.record}
          </button>
        )}
      </td>
    </tr>
  );
}

function Next({ letter: { invoice } }: Pick<LineProps, 'letter'>) {
  const { language, formats } = useLanguage();
  const { nextStep } = invoice;
  if (!nextStep) return '—';
  return (
    <>
      <span>{steps[nextStep.step].label[language]}</span>
      <span className="small figure">{formats.shortDay(nextStep.dueOn)}</span>
    </>
  );
}
