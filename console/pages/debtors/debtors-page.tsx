import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Search, Users } from 'lucide-react';
import './debtors.css';
import { debtorsQuery } from '../../api/debtor-queries.ts';
import type { Debtor } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { toneOfLateness } from '../../parts/lateness.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { debtorWords } from '../../words/debtor.ts';
import { type DebtorLine, debtorLines } from './debtor-lines.ts';
import { debtorsWords } from './debtors-words.ts';

/** Who owes, the largest balance first. */
export function DebtorsPage() {
  const words = useWords(debtorsWords);
  const { data, error, refetch } = useQuery(debtorsQuery(useCreditor()));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  return data ? <Debtors debtors={data} /> : <Skeleton title={words.title} />;
}

function Debtors({ debtors }: { readonly debtors: readonly Debtor[] }) {
  const words = useWords(debtorsWords);
  const { euros, number } = useLanguage().formats;
  const { text = '' } = useSearch({ from: '/debiteurs' });
  const lines = debtorLines(debtors, text);
  const sum = lines.reduce((total, { balance }) => total + balance, 0);
  return (
    <>
      <header>
        <PageTitle title={words.title} />
        <p className="second">{words.count(number(lines.length), euros(sum))}</p>
      </header>
      <section className="card">
        {debtors.length > 0 && <Filter text={text} />}
        {lines.length === 0 ? (
          <Nobody text={text} isSearched={debtors.length > 0} />
        ) : (
          <Table lines={lines} />
        )}
      </section>
    </>
  );
}

function Nobody({ text, isSearched }: { readonly text: string; readonly isSearched: boolean }) {
  const words = useWords(debtorsWords);
  return isSearched ? (
    <EmptyCard icon={Users} tone="grey" title={words.noneTitle} text={words.noneText(text)} />
  ) : (
    <EmptyCard icon={Users} tone="grey" title={words.emptyTitle} text={words.emptyText} />
  );
}

function Filter({ text }: { readonly text: string }) {
  const words = useWords(debtorsWords);
  const navigate = useNavigate({ from: '/debiteurs' });
  return (
    <search className="filters">
      <label className="pill typed">
        <Search aria-hidden className="icon" />
        <input
          type="search"
          aria-label={words.filter}
          placeholder={words.filter}
          value={text}
          onChange={({ target }) =>
            void navigate({
              search: (all) => ({ ...all, text: target.value || undefined }),
              replace: true,
            })
          }
        />
      </label>
    </search>
  );
}

function Table({ lines }: { readonly lines: readonly DebtorLine[] }) {
  const { columns, title } = useWords(debtorsWords);
  const navigate = useNavigate();
  const current = useRowKeys(lines, {
    open: ({ creditorId, debtorId }) =>
      void navigate({
        to: '/debiteurs/$creditorId/$debtorId',
        params: { creditorId, debtorId },
      }),
  });
  return (
    <table className="debtors">
      <caption className="hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.debtor}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.city}</th>
          <th scope="col" className="num">
            {columns.invoices}
          </th>
          <th scope="col" className="num">
            {columns.oldest}
          </th>
          <th scope="col" className="num">
            {columns.overdue}
          </th>
          <th scope="col" className="num">
            {columns.balance}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line key={line.id} line={line} isCurrent={index === current} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, isCurrent }: { readonly line: DebtorLine; readonly isCurrent: boolean }) {
  const { kinds } = useWords(debtorWords);
  const { euros, lateness } = useLanguage().formats;
  const { creditorId, debtorId, name, kind, city, count, daysLate, overdue, balance } = line;
  return (
    <tr className={isCurrent ? 'current' : undefined}>
      <td>
        <Link to="/debiteurs/$creditorId/$debtorId" params={{ creditorId, debtorId }}>
          <b>{name}</b>
        </Link>
      </td>
      <td className="second">{kinds[kind]}</td>
      <td className="second">{city}</td>
      <td className="num">{count}</td>
      <td className={`num late ${toneOfLateness(daysLate)}`}>
        {daysLate > 0 ? lateness(daysLate) : '—'}
      </td>
      <td className="num">{overdue === 0 ? '—' : euros(overdue)}</td>
      <td className="num">
        <b>{euros(balance)}</b>
      </td>
    </tr>
  );
}
