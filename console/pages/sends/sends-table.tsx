import { useLanguage, useWords } from '../../language/language.tsx';
import type { Selection } from '../../parts/use-selection.ts';
import { channels, steps } from '../../words/states.ts';
import { invoiceWords } from '../invoices/invoice-words.ts';
import type { SendRow } from './sends-page.tsx';
import { sendsWords } from './sends-words.ts';

type Props = {
  readonly rows: readonly SendRow[];
  readonly current: string;
  readonly selection: Selection<SendRow>;
  readonly press: (id: string) => void;
};

/** The sends of a day, by the hour at which they leave. */
export function SendsTable({ rows, current, selection, press }: Props) {
  const { columns, caption } = useWords(sendsWords);
  const { selectAll } = useWords(invoiceWords);
  return (
    <table className="sends">
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
          <th scope="col">{columns.by}</th>
          <th scope="col">{columns.at}</th>
          <th scope="col" className="num">
            {columns.balance}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line
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
  readonly row: SendRow;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly toggle: () => void;
  readonly press: () => void;
};

function Line({ row, isCurrent, isSelected, toggle, press }: LineProps) {
  const { select } = useWords(invoiceWords);
  const { language, formats } = useLanguage();
  const { invoice, step, label, contacts, at } = row;
  const className = [isCurrent && 'current', isSelected && 'selected'].filter(Boolean).join(' ');
  const by = contacts.map(({ channel }) => channels[channel].label[language]).join(', ');
  return (
    // A press anywhere shows the row beside; keys do the same with j and k.
    <tr className={className || undefined} onClick={press}>
      <td className="choose">
        <input
          type="checkbox"
          aria-label={select(invoice.number)}
          checked={isSelected}
          onChange={toggle}
        />
      </td>
      <td>
        <button type="button" className="row-name" onClick={press}>
          <b>{invoice.debtor.name}</b>
          <span className="small second">{invoice.number}</span>
        </button>
      </td>
      <td>
        {steps[step].label[language]} <span className="muted">· {label}</span>
      </td>
      <td>{by}</td>
      <td className="figure">{formats.hour(at)}</td>
      <td className="num">{formats.euros(invoice.balance)}</td>
    </tr>
  );
}
