import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { agedInvoicesQuery, type ReportScope } from '../../api/report-queries.ts';
import type { AgedBalance } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { toneOfLateness } from '../../parts/lateness.tsx';
import { MoreRows } from '../../parts/more-rows.tsx';
import { useFirstRows } from '../../parts/use-first-rows.ts';
import { OpenedCell } from './opened-cell.tsx';
import { reportWords } from './report-words.ts';

type Props = { readonly scope: ReportScope; readonly balance: AgedBalance };

/** The invoices of the open cell, and that they add up to it. */
export function AgedInvoices({ scope, balance }: Props) {
  const words = useWords(reportWords);
  const { euros, number } = useFormats();
  const { bucket, debtor } = useSearch({ from: '/pilotage' });
  const { data = [] } = useQuery(agedInvoicesQuery(scope, { bucket, debtor }));
  const name = balance.rows.find((row) => row.debtor.id === debtor)?.debtor.name;
  const sum = data.reduce((total, invoice) => total + invoice.balance, 0);
  return (
    <OpenedCell
      cell={`${bucket} ${debtor}`}
      title={words.cellTitle(
        bucket ? words.buckets[bucket] : words.allBuckets,
        name ?? words.allDebtors,
      )}
      sum={words.cellSum(number(data.length), euros(sum))}
      isEqual={sum === cellOf(balance, bucket, debtor)}
    >
      <Rows invoices={data} />
    </OpenedCell>
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
  const { shown, rest, more } = useFirstRows(invoices);
  return (
    <>
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
          {shown.map(({ invoiceId, number, debtor, dueOn, daysLate, balance }) => (
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
      <MoreRows rest={rest} more={more} />
    </>
  );
}
