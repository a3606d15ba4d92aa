import { Link } from '@tanstack/react-router';
import type { WorkItem } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Chip } from '../../parts/chip.tsx';
import { type Choosing, ChoosingTable } from '../../parts/choosing-table.tsx';
import { Lateness } from '../../parts/lateness.tsx';
import { contactResults } from '../../words/contact-results.ts';
import { channels, steps } from '../../words/states.ts';
import { invoiceWords } from '../invoices/invoice-words.ts';
import { todayWords } from './today-words.ts';
import { workLook } from './work-kinds.ts';

type Row = WorkItem & { readonly id: string };
type Props = Choosing<Row> & { readonly rows: readonly Row[] };

/** The rows of a heading. */
export function WorkTable(props: Props) {
  const { columns, caption } = useWords(todayWords);
  const { select, selectAll } = useWords(invoiceWords);
  return (
    <ChoosingTable
      {...props}
      className="works cards"
      caption={caption}
      heads={[
        { label: columns.debtor },
        { label: columns.step },
        { label: columns.late, isNumber: true },
        { label: columns.balance, isNumber: true },
        { label: columns.contact },
        { label: columns.state },
      ]}
      selectAll={selectAll}
      selectOne={({ invoice }) => select(invoice.number)}
      cells={(row) => <WorkCells row={row} />}
    />
  );
}

function WorkCells({ row }: { readonly row: Row }) {
  const { euros } = useLanguage().formats;
  const { invoice, kind } = row;
  const { id, number, debtor, balance } = invoice;
  return (
    <>
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
    </>
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
