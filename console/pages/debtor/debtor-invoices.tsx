import { Link } from '@tanstack/react-router';
import type { DebtorDetail, InvoiceRow } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Lateness } from '../../parts/lateness.tsx';
import { holds, statuses, steps } from '../../words/states.ts';
import { debtorPageWords } from './debtor-page-words.ts';

/** All their invoices: open ones first, the oldest due date first. */
export function DebtorInvoices({ debtor }: { readonly debtor: DebtorDetail }) {
  const words = useWords(debtorPageWords);
  const { euros } = useLanguage().formats;
  const { columns } = words;
  const open = debtor.invoices.filter(isOpen).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const over = debtor.invoices
    .filter((invoice) => !isOpen(invoice))
    .toSorted((a, b) => (a.dueOn > b.dueOn ? -1 : 1));
  return (
    <section className="card">
      <header>
        <h2>{words.invoices}</h2>
        <span className="small muted">{words.open(open.length, over.length)}</span>
        <Link className="small end" to="/factures" search={{ debtor: debtor.id, status: 'all' }}>
          {words.inList}
        </Link>
      </header>
      <table className="debtor-invoices">
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.due}</th>
            <th scope="col" className="num">
              {columns.late}
            </th>
            <th scope="col" className="num">
              {columns.total}
            </th>
            <th scope="col" className="num">
              {columns.balance}
            </th>
            <th scope="col">{columns.next}</th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {[...open, ...over].map((invoice) => (
            <Line key={invoice.id} invoice={invoice} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{words.totalOpen}</td>
            <td />
            <td />
            <td />
            <td className="num">{euros(debtor.balance)}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const isOpen = ({ status, balance }: InvoiceRow): boolean => status !== 'cancelled' && balance > 0;

function Line({ invoice }: { readonly invoice: InvoiceRow }) {
  const { language, formats } = useLanguage();
  const { id, number, dueOn, total, balance, nextStep, hold, status } = invoice;
  return (
    <tr>
      <td>
        <Link to="/factures/$invoiceId" params={{ invoiceId: id }} search={{}}>
          {number}
        </Link>
      </td>
      <td className="figure">{formats.day(dueOn)}</td>
      <Lateness row={invoice} />
      <td className="num">{formats.euros(total)}</td>
      <td className="num">
        <b>{formats.euros(balance)}</b>
      </td>
      <td>
        {nextStep
          ? `${steps[nextStep.step].label[language]} · ${formats.shortDay(nextStep.dueOn)}`
          : '—'}
      </td>
      <td>
        <Chip look={hold ? holds[hold.kind] : statuses[status]} />
      </td>
    </tr>
  );
}
