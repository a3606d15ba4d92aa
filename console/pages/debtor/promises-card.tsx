import { Link } from '@tanstack/react-router';
import { Check, CircleMinus, Clock, X } from 'lucide-react';
import type { DebtorDetail } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { debtorPageWords } from './debtor-page-words.ts';

type PromiseMade = DebtorDetail['promises']['items'][number];

const looks = {
  open: ['info', Clock],
  kept: ['ok', Check],
  broken: ['bad', X],
  replaced: ['grey', CircleMinus],
} as const;

/** What they promised and what became of it; absent where they promised nothing. */
export function PromisesCard({ debtor }: { readonly debtor: DebtorDetail }) {
  const words = useWords(debtorPageWords);
  const { promiseColumns: columns } = words;
  const { items } = debtor.promises;
  if (items.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{words.promisesTitle}</h2>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.made}</th>
            <th scope="col">{columns.day}</th>
            <th scope="col" className="num">
              {columns.amount}
            </th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.result}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line key={`${item.invoiceId}.${item.madeAt}`} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ item }: { readonly item: PromiseMade }) {
  const words = useWords(debtorPageWords);
  const { day, dayOfMoment, euros } = useFormats();
  const { invoiceId, number, madeAt, promisedOn, amount, by, result } = item;
  const [tone, Icon] = looks[result];
  return (
    <tr>
      <td className="figure">{dayOfMoment(madeAt)}</td>
      <td className="figure">{day(promisedOn)}</td>
      <td className="num">{amount === undefined ? words.whole : euros(amount)}</td>
      <td>
        {by} ·{' '}
        <Link to="/factures/$invoiceId" params={{ invoiceId }} search={{}} className="in-text">
          {number}
        </Link>
      </td>
      <td>
        <span className={`chip ${tone}`}>
          <Icon aria-hidden className="icon" /> {words.results[result]}
        </span>
      </td>
    </tr>
  );
}
