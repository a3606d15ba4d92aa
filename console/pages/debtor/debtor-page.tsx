import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import './debtor.css';
import { debtorQuery } from '../../api/debtor-queries.ts';
import { useWords } from '../../language/language.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Failure } from '../../shell/failure.tsx';
import { AddressesCard } from './addresses-card.tsx';
import { DebtorFigures } from './debtor-figures.tsx';
import { DebtorHead } from './debtor-head.tsx';
import { DebtorInvoices } from './debtor-invoices.tsx';
import { debtorPageWords } from './debtor-page-words.ts';
import { DelaysCard } from './delays-card.tsx';
import { NoteCard } from './note-card.tsx';
import { PromisesCard } from './promises-card.tsx';

/** Can this payer be trusted, and whom does one call? */
export function DebtorPage() {
  const { creditorId, debtorId } = useParams({ from: '/debiteurs/$creditorId/$debtorId' });
  const words = useWords(debtorPageWords);
  const { data: debtor, error, refetch } = useQuery(debtorQuery(creditorId, debtorId));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (!debtor) return <Skeleton title={words.debtors} />;
  return (
    <>
      <DebtorHead debtor={debtor} />
      <DebtorFigures debtor={debtor} />
      <div className="debtor-columns">
        <div className="stack">
          <DebtorInvoices debtor={debtor} />
          <PromisesCard debtor={debtor} />
        </div>
        <div className="stack">
          <AddressesCard debtor={debtor} />
          <DelaysCard debtor={debtor} />
          <NoteCard debtor={debtor} />
        </div>
      </div>
    </>
  );
}
