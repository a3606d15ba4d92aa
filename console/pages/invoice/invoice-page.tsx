import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import './invoice-page.css';
import { historyQuery, invoiceQuery, proofsQuery } from '../../api/invoice-queries.ts';
import type { HistoryEntry, Invoice, Proof } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Failure } from '../../shell/failure.tsx';
import { ActsProvider } from './acts-provider.tsx';
import { CalendarLine } from './calendar-line.tsx';
import { ClaimCard } from './claim-card.tsx';
import { DebtorCard } from './debtor-card.tsx';
import { ExecutionCard } from './execution-card.tsx';
import { InvoiceHead } from './invoice-head.tsx';
import { invoiceWords } from './invoice-words.ts';
import { PaperCard } from './paper-card.tsx';
import { RecordCard } from './record-card.tsx';
import { WaitCard } from './wait-card.tsx';

/** What was done for an invoice, what comes next, why, and how much exactly is owed. */
export function InvoicePage() {
  const words = useWords(invoiceWords);
  const { invoiceId } = useParams({ from: '/factures/$invoiceId' });
  const { asOf } = useSearch({ from: '/factures/$invoiceId' });
  const { language } = useLanguage();
  const invoice = useQuery({ ...invoiceQuery(invoiceId, asOf), placeholderData: (last) => last });
  const history = useQuery(historyQuery(invoiceId, language));
  const proofs = useQuery(proofsQuery(invoiceId));
  if (invoice.error) {
    return <Failure error={invoice.error} reset={() => void invoice.refetch()} />;
  }
  if (!invoice.data || invoice.data.id !== invoiceId) return <Skeleton title={words.invoices} />;
  return <Opened invoice={invoice.data} history={history.data ?? []} proofs={proofs.data ?? []} />;
}

type Props = {
  readonly invoice: Invoice;
  readonly history: readonly HistoryEntry[];
  readonly proofs: readonly Proof[];
};

function Opened({ invoice, history, proofs }: Props) {
  return (
    <ActsProvider invoice={invoice}>
      <InvoiceHead invoice={invoice} />
      <WaitCard invoice={invoice} history={history} />
      <CalendarLine steps={invoice.steps} />
      <div className="invoice-columns">
        <div className="stack">
          <ClaimCard invoice={invoice} />
          <DebtorCard invoice={invoice} />
        </div>
        <RecordCard invoice={invoice} history={history} proofs={proofs} />
        <PaperCard invoice={invoice} proofs={proofs} />
      </div>
      <ExecutionCard invoiceId={invoice.id} />
    </ActsProvider>
  );
}
