import { useLanguage, useWords } from '../../language/language.tsx';
import { type Choosing, ChoosingTable } from '../../parts/choosing-table.tsx';
import { channels, steps } from '../../words/states.ts';
import { invoiceWords } from '../invoices/invoice-words.ts';
import type { SendRow } from './sends-page.tsx';
import { sendsWords } from './sends-words.ts';

type Props = Choosing<SendRow> & { readonly rows: readonly SendRow[] };

/** The sends of a day, by the hour at which they leave. */
export function SendsTable(props: Props) {
  const { columns, caption } = useWords(sendsWords);
  const { select, selectAll } = useWords(invoiceWords);
  return (
    <ChoosingTable
      {...props}
      className="sends cards"
      caption={caption}
      heads={[
        { label: columns.debtor },
        { label: columns.step },
        { label: columns.by },
        { label: columns.at },
        { label: columns.balance, isNumber: true },
      ]}
      selectAll={selectAll}
      selectOne={({ invoice }) => select(invoice.number)}
      cells={(row) => <SendCells row={row} press={() => props.press(row.id)} />}
    />
  );
}

type CellsProps = { readonly row: SendRow; readonly press: () => void };

function SendCells({ row, press }: CellsProps) {
  const { language, formats } = useLanguage();
  const { invoice, step, label, contacts, at } = row;
  const by = contacts.map(({ channel }) => channels[channel].label[language]).join(', ');
  return (
    <>
      <td className="debtor">
        <button type="button" className="row-name" onClick={press}>
          <b>{invoice.debtor.name}</b>
          <span className="small second">{invoice.number}</span>
        </button>
      </td>
      <td className="step">
        {steps[step].label[language]} <span className="muted">· {label}</span>
      </td>
      <td className="contact">{by}</td>
      <td className="figure at">{formats.hour(at)}</td>
      <td className="num balance">{formats.euros(invoice.balance)}</td>
    </>
  );
}
