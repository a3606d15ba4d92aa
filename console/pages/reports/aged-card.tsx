import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { agedBalanceQuery, type ReportScope } from '../../api/report-queries.ts';
import type { AgedBalance } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { Loading } from '../../parts/skeleton.tsx';
import { Failure } from '../../shell/failure.tsx';
import { download } from '../invoices/write-csv.ts';
import { AgedBar } from './aged-bar.tsx';
import { AgedCell } from './aged-cell.tsx';
import { AgedInvoices } from './aged-invoices.tsx';
import { csvOfAgedBalance } from './csv-of-aged-balance.ts';
import { BUCKETS } from './report-view.ts';
import { reportWords } from './report-words.ts';

const FIRST = 12;

/** Who owes how much since when: the table is the truth, each of its cells opens its invoices. */
export function AgedCard({ scope }: { readonly scope: ReportScope }) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  const { bucket, debtor } = useSearch({ from: '/pilotage' });
  const { data, error, refetch } = useQuery(agedBalanceQuery(scope));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (!data) {
    return (
      <section className="card">
        <Loading />
      </section>
    );
  }
  const save = () => download('balance-agee.csv', csvOfAgedBalance(data, language));
  return (
    <>
      <section className="card">
        <header>
          <h2>{words.aged}</h2>
          <span className="small muted">{words.agedHelp}</span>
          <button type="button" className="button small end" onClick={save}>
            <Download aria-hidden className="icon" /> {words.exportCsv}
          </button>
        </header>
        <AgedBar totals={data.totals} />
        <Scroller label={words.aged}>
          <AgedTable balance={data} />
        </Scroller>
      </section>
      {(bucket ?? debtor) !== undefined && <AgedInvoices scope={scope} balance={data} />}
    </>
  );
}

function AgedTable({ balance }: { readonly balance: AgedBalance }) {
  const words = useWords(reportWords);
  const [isWhole, setWhole] = useState(false);
  const rows = balance.rows.toSorted((a, b) => b.total - a.total);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  const others = rows.length - shown.length;
  return (
    <table className="aged">
      <caption className="hidden">{words.aged}</caption>
      <thead>
        <tr>
          <th scope="col">{words.debtor}</th>
          {BUCKETS.map((bucket) => (
            <th key={bucket} scope="col" className="num">
              {words.buckets[bucket]}
            </th>
          ))}
          <th scope="col" className="num">
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ debtor, buckets, total, creditorId }) => (
          <tr key={`${creditorId}.${debtor.id}`}>
            <th scope="row">{debtor.name}</th>
            {BUCKETS.map((bucket) => (
              <AgedCell
                key={bucket}
                bucket={bucket}
                debtor={debtor.id}
                name={debtor.name}
                amount={buckets[bucket]}
              />
            ))}
            <AgedCell debtor={debtor.id} name={debtor.name} amount={total} />
          </tr>
        ))}
        {others > 0 && (
          <tr>
            <td colSpan={7}>
              <button type="button" className="plain" onClick={() => setWhole(true)}>
                {words.others(others)}
              </button>
            </td>
          </tr>
        )}
      </tbody>
      <AgedTotals totals={balance.totals} />
    </table>
  );
}

function AgedTotals({ totals }: Pick<AgedBalance, 'totals'>) {
  const words = useWords(reportWords);
  const { plainEuros } = useLanguage().formats;
  return (
    <tfoot>
      <tr>
        <td>{words.total}</td>
        {BUCKETS.map((bucket) => (
          <AgedCell
            key={bucket}
            bucket={bucket}
            name={words.allDebtors}
            amount={totals.buckets[bucket]}
          />
        ))}
        <td className="num">{plainEuros(totals.total)}</td>
      </tr>
    </tfoot>
  );
}
