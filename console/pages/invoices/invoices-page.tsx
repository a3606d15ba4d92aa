import { Link, useSearch } from '@tanstack/react-router';
import { Download, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useInvoices } from '../../api/invoice-list.ts';
import type { InvoiceRow } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { dueOf, sumOf } from './amounts-of.ts';
import { csvOfInvoices } from './csv-of-invoices.ts';
import { FilterBar } from './filter-bar.tsx';
import { InvoiceTable } from './invoice-table.tsx';
import { invoiceWords } from './invoice-words.ts';
import { NoInvoice } from './no-invoice.tsx';
import { useShownInvoices } from './use-shown-invoices.ts';
import { ViewBar } from './view-bar.tsx';
import { download } from './write-csv.ts';

/** Who owes what, since when, what next and when. */
export function InvoicesPage() {
  const { rows, isComplete, error, refetch } = useInvoices(useCreditor());
  const words = useWords(invoiceWords);
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (!rows) return <Skeleton title={words.title} />;
  if (rows.length === 0 && isComplete) return <NoInvoice />;
  return <Invoices rows={rows} isComplete={isComplete} />;
}

type Props = { readonly rows: readonly InvoiceRow[]; readonly isComplete: boolean };

function Invoices({ rows, isComplete }: Props) {
  const filters = useSearch({ from: '/factures' });
  const shown = useShownInvoices(rows, filters);
  return (
    <>
      <Head rows={rows} shown={shown} isComplete={isComplete} />
      <ViewBar rows={rows} filters={filters} />
      <section className="card">
        <FilterBar filters={filters} rows={rows} />
        <InvoiceTable rows={shown} all={rows} filters={filters} />
      </section>
    </>
  );
}

function Head({ rows, shown, isComplete }: Props & { readonly shown: readonly InvoiceRow[] }) {
  const words = useWords(invoiceWords);
  const { language, formats } = useLanguage();
  const { count, sum, due } = useMemo(() => openOf(rows), [rows]);
  const { euros, number } = formats;
  return (
    <header className="head">
      <div>
        <PageTitle title={words.title} />
        <p className="second" aria-live="polite">
          {isComplete
            ? words.count(number(count), euros(sum), euros(due))
            : words.loading(number(rows.length))}
        </p>
      </div>
      <div className="acts">
        <Link to="/deposer" className="button" activeProps={{}}>
          <Plus aria-hidden className="icon" /> {words.drop}
        </Link>
        <button
          type="button"
          className="button"
          onClick={() => download('factures.csv', csvOfInvoices(shown, language))}
        >
          <Download aria-hidden className="icon" /> {words.exportCsv}
        </button>
      </div>
    </header>
  );
}

/** What is open in the whole list, whatever the view. */
function openOf(rows: readonly InvoiceRow[]) {
  const open = rows.filter(({ balance, status }) => balance > 0 && status !== 'cancelled');
  return { count: open.length, sum: sumOf(open), due: dueOf(open) };
}
