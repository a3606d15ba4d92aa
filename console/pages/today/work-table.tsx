import { Link } from '@tanstack/react-router';
import type { WorkItem } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Lateness } from '../../parts/lateness.tsx';
import type { Selection } from '../../parts/use-selection.ts';
import { contactResults } from '../../words/contact-results.ts';
import { channels, steps } from '../../words/states.ts';
import { invoiceWords } from '../invoices/invoice-words.ts';
import { todayWords } from './today-words.ts';
import { workLook } from './work-kinds.ts';

type Row = WorkItem & { readonly id: string };
type Props = {
  readonly rows: readonly Row[];
  readonly current: string;
  readonly selection: Selection<Row>;
  readonly press: (id: string) => void;
};

/** The rows of a heading. */
export function WorkTable({ rows, current, selection, press }: Props) {
  const { columns, caption } = useWords(todayWords);
  const { selectAll } = useWords(invoiceWords);
  return (
    <table className="works">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="choose">
            <input
              type="checkbox"
              aria-label={selectAll}
              checked={selection.isAll}
              onChange={selection.isAll ? selection.clear : selection.all}
            />
          </th>
          <th scope="col">{columns.debtor}</th>
          <th scope="col">{columns.step}</th>
          <th scope="col" className="num">
            {columns.late}
          </th>
          <th scope="col" className="num">
            {columns.balance}
          </th>
          <th scope="col">{columns.contact}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <WorkLine
            key={row.id}
            row={row}
            isCurrent={row.id === current}
            isSelected={selection.has(row.id)}
            toggle={() => selection.toggle(row.id)}
            press={() => press(row.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

type LineProps = {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly toggle: () => void;
  readonly press: () => void;
};

function WorkLine({ row, isCurrent, isSelected, toggle, press }: LineProps) {
  const { select } = useWords(invoiceWords);
  const { euros } = useLanguage().formats;
  const { invoice, kind } = row;
  const { id, number, debtor, balance } = invoice;
  const className = [isCurrent && 'current', isSelected && 'selected'].filter(Boolean).join(' ');
  return (
    // A press anywhere shows the row beside; keys do the same with j and k.
    <tr className={className || undefined} onClick={press}>
      <td className="choose">
        <input type="checkbox" aria-label={select(number)} checked={isSelected} onChange={toggle} />
      </td>
      <td className="debtor">
        <b title={debtor.name}>{debtor.name}</b>
        <span className="small second">
          <Link to="/factures/$invoiceId" params={{ invoiceId: id }} search={{}}>
            {number}
          </Link>{' '}
          · {debtor.city}
        </span>
      </td>
      <WorkStepCell row={row} />
      <Lateness row={invoice} />
      <td className="num balance">{euros(balance)}</td>
      <td className="contact">
        <LastContact row={row} />
      </td>
      <td className="state">
        <Chip look={workLook(kind)} />
      </td>
    </tr>
  );
}

/** The cell of the step it is about, and by what it goes. */
function WorkStepCell({ row: { kind, step, invoice, channel } }: { readonly row: Row }) {
  const { language } = useLanguage();
  const about = step ?? invoice.nextStep?.step;
  const by = kind === 'call' ? channels.call : channel && channels[channel];
  const look = by ?? workLook(kind);
  const Icon = look.icon;
  const name = about === undefined ? look.label[language] : steps[about].label[language];
  const isCall = kind === 'call';
  return (
    <td className="step" title={name}>
      <Icon aria-hidden className="icon" /> {isCall ? channels.call.label[language] : name}
      {isCall && about !== undefined && about !== 'follow-up' && (
        <span className="muted"> · {name}</span>
      )}
    </td>
  );
}

function LastContact({ row: { invoice } }: { readonly row: Row }) {
  const { firstContact } = useWords(todayWords);
  const { language, formats } = useLanguage();
  const { lastContact: last } = invoice;
  if (!last) return <span className="small muted">{firstContact}</span>;
  return (
    <>
      <span>
        {formats.shortDayOfMoment(last.at)} {channels[last.channel].label[language]}
      </span>{' '}
      <span className="small second">{contactResults[language](last.channel, last.state)}</span>
    </>
  );
}
