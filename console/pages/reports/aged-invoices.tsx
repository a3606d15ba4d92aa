import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { agedInvoicesQuery, type ReportScope } from '../../api/report-queries.ts';
import type { AgedBalance } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { toneOfLateness } from '../../parts/lateness.tsx';
import { reportWords } from './report-words.ts';

type Props = { readonly scope: ReportScope; readonly balance: AgedBalance };

/** The invoices of the open cell, and that they add up to it. */
export function AgedInvoices({ scope, balance }: Props) {
  const words = useWords(reportWords);
  const { euros, number } = useFormats();
  const { bucket, debtor } = useSearch({ from: '/pilotage' });
  const { data = [] } = useQuery(agedInvoicesQuery(scope, { bucket, debtor }));
  const head = useRef<HTMLHeadingElement>(null);
  const cell = `${bucket} ${debtor}`;
  useEffect(() => {
    if (cell !== '') head.current?.focus();
  }, [cell]);
  const name = balance.rows.find((row) => row.debtor.id === debtor)?.debtor.name;
  const sum = data.reduce((total, invoice) => total + invoice.balance, 0);
  return (
    <section className="card">
      <header>
        <h2 ref={head} tabIndex={-1}>
          {words.cellTitle(
            bucket ? words.buckets[bucket] : words.allBuckets,
            name ?? words.allDebtors,
          )}
        </h2>
        <span className="small second" data-sum={sum}>
          {words.cellSum(number(data.length), euros(sum))}
        </span>
        {sum === cellOf(balance, bucket, debtor) && (
          <span className="chip ok">
            <Check aria-hidden className="icon" /> {words.equal}
          </span>
        )}
        <Link
          to="/pilotage"
          search={(all) => ({ asOf: all.asOf, creditor: all.creditor })}
          className="bare end"
          aria-label={words.closeCell}
          activeProps={{}}
          resetScroll={false}
        >
          <X aria-hidden className="icon" />
        </Link>
      </header>
      <Rows invoices={data} />
    </section>
  );
}

/** The amount of the cell, as the aged balance states it. */
function cellOf(
  { rows, totals }: AgedBalance,
  bucket: keyof AgedBalance['totals']['buckets'] | undefined,
  debtor: string | undefined,
): number {
  const row = debtor === undefined ? totals : rows.find((one) => one.debtor.id === debtor);
  if (!row) return 0;
  return bucket === undefined ? row.total : row.buckets[bucket];
}

type Invoices = NonNullable<
  Awaited<ReturnType<NonNullable<ReturnType<typeof agedInvoicesQuery>['queryFn']>>>
>;

function Rows({ invoices }: { readonly invoices: Invoices }) {
  const words = useWords(reportWords);
  const { day, euros, lateness } = useFormats();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.debtor}</th>
          <th scope="col">{words.invoice}</th>
          <th scope="col">{words.due}</th>
          <th scope="col" className="num">
            {words.late}
          </th>
          <th scope="col" className="num">
            {words.balance}
          </th>
        </tr>
      </thead>
      <tbody>
        {invoices.map(({ invoiceId, number, debtor, dueOn, daysLate, balance }) => (
          <tr key={invoiceId}>
            <td>
              <b>{debtor.name}</b>
            </td>
            <td>
              <Link to="/factures/$invoiceId" params={{ invoiceId }} search={{}}>
                {number}
              </Link>
            </td>
            <td className="figure">{day(dueOn)}</td>
            <td className={`num late ${toneOfLateness(daysLate)}`}>{lateness(daysLate)}</td>
            <td className="num">{euros(balance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
